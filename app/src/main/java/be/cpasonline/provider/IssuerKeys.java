package be.cpasonline.provider;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** The keys that an issuer publishes. Those we know serve on for an hour while it is down. */
final class IssuerKeys {

    private static final long KEPT_MILLIS = 15 * 60_000L;
    private static final long KEPT_IN_TROUBLE_MILLIS = 60 * 60_000L;
    /** Two fetches at most in that time: an unknown key id is looked for once, whoever sends how many. */
    private static final long ASKED_AGAIN_MILLIS = 30_000L;

    private IssuerKeys() {}

    /**
     * Fetched when first needed.
     *
     * @throws IllegalStateException when that is no address
     */
    static JWKSource<SecurityContext> at(String address, Duration timeout) {
        var millis = (int) timeout.toMillis();
        var retriever = new DefaultResourceRetriever(millis, millis, ProviderCalls.MOST_BYTES);
        return untilReached(JWKSourceBuilder.create(url(address), retriever)
                .cache(KEPT_MILLIS, millis)
                .rateLimited(ASKED_AGAIN_MILLIS)
                .outageTolerant(KEPT_IN_TROUBLE_MILLIS)
                .build());
    }

    /** While no key was ever seen, none is unknown: the issuer is out of reach. */
    private static JWKSource<SecurityContext> untilReached(JWKSource<SecurityContext> keys) {
        var reached = new AtomicBoolean();
        return (selector, context) -> {
            try {
                var found = keys.get(selector, context);
                reached.set(true);
                return found;
            } catch (RateLimitReachedException tooEarly) {
                if (reached.get()) {
                    throw tooEarly;
                }
                throw new KeySourceException("the keys were never reached", tooEarly);
            }
        };
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException | IllegalArgumentException wrong) {
            throw new IllegalStateException("the configuration names no keys", wrong);
        }
    }
}
