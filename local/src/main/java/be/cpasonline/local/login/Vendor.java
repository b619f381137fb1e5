package be.cpasonline.local.login;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An invented vendor of software for centres: its pair of keys is anybody's, and takes tokens for the centres it serves. */
final class Vendor {

    private static final Duration VALID = Duration.ofMinutes(5);

    private final String tokenUrl;
    private final InstantSource time;
    private final UnaryOperator<Supplier<String>> keeping;
    private @Nullable RSAKey key;

    /** Its pair of keys is drawn where nothing is kept, when it is first needed. */
    Vendor(String tokenUrl, InstantSource time, UnaryOperator<Supplier<String>> keeping) {
        this.tokenUrl = tokenUrl;
        this.time = time;
        this.keeping = keeping;
    }

    /** What it publishes. */
    String keys() {
        return new JWKSet(key()).toPublicJWKSet().toString();
    }

    /** What a software proves with that it is one of this vendor's clients: the whole pair, RFC 7517. */
    String privateKey() {
        return key().toJSONString();
    }

    /** Where it takes tokens. */
    String tokenUrl() {
        return this.tokenUrl;
    }

    /** Proves that it is that client. RFC 7523, section 3. */
    String assertion(Machine machine) {
        var now = this.time.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(machine.client())
                .subject(machine.client())
                .audience(this.tokenUrl)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key().getKeyID())
                .build();
        return Tokens.signed(header, claims, key());
    }

    /** A token for the centre of that machine, taken as a vendor's software takes it. */
    String token(Machine machine) {
        var form = "grant_type=client_credentials&client_assertion_type="
                + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_id=" + encoded(machine.client())
                + "&client_assertion=" + assertion(machine)
                + "&scope=" + encoded(String.join(" ", machine.scopes()));
        var request = HttpRequest.newBuilder(URI.create(this.tokenUrl))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var token = JsonMapper.shared().readTree(answer.body()).path("access_token");
            if (!token.isString()) {
                throw new IllegalStateException("no token was given: " + answer.body());
            }
            return token.asString();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    private synchronized RSAKey key() {
        var drawn = this.key;
        if (drawn == null) {
            drawn = read(
                    this.keeping.apply(() -> IssuerKeys.draw().toJSONString()).get());
            this.key = drawn;
        }
        return drawn;
    }

    private static RSAKey read(String kept) {
        try {
            return RSAKey.parse(kept);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("the vendor's key cannot be read", unreadable);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
