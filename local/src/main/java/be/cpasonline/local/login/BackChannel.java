package be.cpasonline.local.login;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Tells the service that somebody logged out at the provider. OpenID Connect Back-Channel Logout 1.0, section 2.4. */
final class BackChannel {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration VALID = Duration.ofMinutes(2);

    private final Client workers;
    private final String issuer;
    private final Tokens tokens;
    private final InstantSource time;

    BackChannel(Client workers, String issuer, Tokens tokens, InstantSource time) {
        this.workers = workers;
        this.issuer = issuer;
        this.tokens = tokens;
        this.time = time;
    }

    /** Whether the service says that it has understood. */
    boolean told(Chosen loggedOut) {
        var request = HttpRequest.newBuilder(URI.create(this.workers.backChannel()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token(loggedOut)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 || status == 204;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String token(Chosen loggedOut) {
        var now = this.time.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(this.issuer)
                .audience(this.workers.id())
                .subject(loggedOut.someone().subject())
                .claim("sid", loggedOut.session())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of(EVENT, Map.of()))
                .build();
        return this.tokens.signed(Issuer.AGENTS, new JOSEObjectType("logout+jwt"), claims, Fault.NONE);
    }
}
