package be.cpasonline.client;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Proves that we are the client, each time anew. RFC 7523, section 3; private_key_jwt. */
final class SignedAssertions {

    private static final Duration VALID = Duration.ofMinutes(2);

    private final Login login;
    private final InstantSource time;

    SignedAssertions(Login login, InstantSource time) {
        this.login = login;
        this.time = time;
    }

    String next() {
        var now = this.time.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", this.login.client());
        claims.put("sub", this.login.client());
        claims.put("aud", this.login.tokenUrl().toString());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now);
        claims.put("exp", now + VALID.toSeconds());
        return this.login.key().sign(Json.MAPPER.writeValueAsBytes(claims));
    }
}
