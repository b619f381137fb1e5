package be.cpasonline.provider;

import be.cpasonline.provider.TokenClaims.Kind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClientException;

/**
 * The access tokens of one authorization server. Its configuration is fetched with the first token, and again until that
 * works, at most every {@link #PAUSE}: whoever sends tokens cannot make us ask as often as they like. RFC 9068.
 */
public final class AccessTokens {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final AccessTokenSettings settings;
    private final TokenTime time;
    private volatile @Nullable TokenReader reader;
    private Instant triedAt = Instant.MIN;

    /** Those of the authorization server of these settings, judged by that time. */
    public AccessTokens(AccessTokenSettings settings, TokenTime time) {
        this.settings = settings;
        this.time = time;
    }

    /**
     * The token, believed.
     *
     * @throws RefusedToken with the reason
     * @throws UnreachableIssuer while the authorization server cannot be asked for its keys
     */
    public Jwt read(String token) {
        var expected = new TokenClaims(
                Kind.ACCESS, this.settings.issuer(), this.settings.audience(), this.settings.clockSkew());
        try {
            return reader().read(token, false, expected);
        } catch (RefusedToken refused) {
            throw refused;
        } catch (JwtException unreachable) {
            throw new UnreachableIssuer();
        }
    }

    private TokenReader reader() {
        var known = this.reader;
        return known == null ? found() : known;
    }

    private synchronized TokenReader found() {
        var known = this.reader;
        if (known == null) {
            var now = this.time.source().instant();
            if (now.isBefore(this.triedAt.plus(PAUSE))) {
                throw new UnreachableIssuer();
            }
            this.triedAt = now;
            known = new TokenReader(
                    this.settings.algorithms(),
                    IssuerKeys.at(addressOfKeys(), this.settings.timeout()),
                    OurKeys.of(""),
                    this.time);
            this.reader = known;
        }
        return known;
    }

    private String addressOfKeys() {
        return this.settings.keys().isBlank()
                ? places().stream()
                        .map(this::configuration)
                        .filter(said -> this.settings.issuer().equals(said.get("issuer")))
                        .map(said -> String.valueOf(said.get("jwks_uri")))
                        .findFirst()
                        .orElseThrow(UnreachableIssuer::new)
                : this.settings.keys();
    }

    /** OpenID Connect Discovery 1.0, section 4; RFC 8414, section 3.1. */
    private List<String> places() {
        var issuer = this.settings.issuer().replaceFirst("/$", "");
        var address = URI.create(issuer);
        return List.of(
                issuer + "/.well-known/openid-configuration",
                address.getScheme() + "://" + address.getRawAuthority() + "/.well-known/oauth-authorization-server"
                        + address.getRawPath());
    }

    private Map<String, Object> configuration(String place) {
        try {
            var said = ProviderCalls.within(this.settings.timeout())
                    .build()
                    .get()
                    .uri(URI.create(place))
                    .retrieve()
                    .body(new ParameterizedTypeReference<Map<String, Object>>() {});
            return Objects.requireNonNullElse(said, Map.of());
        } catch (RestClientException nothingThere) {
            return Map.of();
        }
    }
}
