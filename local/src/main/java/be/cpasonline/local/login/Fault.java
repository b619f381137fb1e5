package be.cpasonline.local.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

/** What can be made to go wrong in one login. */
enum Fault {
    NONE,
    CANCELLED("access_denied"),
    REFUSED("consent_required"),
    PROVIDER_ERROR("server_error"),
    /** The answer carries another state than the service gave. */
    STATE_ALTERED,
    /** The code is exchanged only after {@link #SLOWNESS}. */
    SLOW,
    /** The code is answered with 503. */
    DOWN,
    /** The code is answered with a page instead of tokens. */
    GARBAGE,
    WRONG_ISSUER((claims, issued) -> claims.issuer("https://elsewhere.example")),
    WRONG_AUDIENCE((claims, issued) -> claims.audience("another-service").claim("azp", "another-service")),
    EXPIRED((claims, issued) -> claims.issueTime(later(issued, -120)).expirationTime(later(issued, -60))),
    NOT_YET_VALID((claims, issued) -> claims.notBeforeTime(later(issued, 60))),
    /** Signed with a key that was never published, under the id of the one that is. */
    OTHER_KEY,
    UNKNOWN_KEY_ID,
    MISSING_KEY_ID,
    OTHER_PERSON,
    UNSIGNED_USER_INFO,
    /** The token carries another nonce than the service gave. */
    NONCE_REPLACED,
    OVERSIZED((claims, issued) -> claims.claim("padding", "x".repeat(20_000))),
    /** As if somebody had been logged in at the provider for two hours, whatever the service asks. */
    OLD_LOGIN((claims, issued) -> claims.claim("auth_time", later(issued, -120).getTime() / 1_000));

    static final Duration SLOWNESS = Duration.ofSeconds(10);

    private final String error;
    private final Twist twist;

    Fault() {
        this("", (claims, issued) -> {});
    }

    Fault(String error) {
        this(error, (claims, issued) -> {});
    }

    Fault(Twist twist) {
        this("", twist);
    }

    Fault(String error, Twist twist) {
        this.error = error;
        this.twist = twist;
    }

    static Optional<Fault> of(String name) {
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(name))
                .findFirst();
    }

    /** What the service is told instead of a code. RFC 6749, section 4.1.2.1. */
    Optional<String> error() {
        return Optional.of(this.error).filter(code -> !code.isEmpty());
    }

    /** Those claims, with what is wrong about them. */
    JWTClaimsSet in(JWTClaimsSet right) {
        var claims = new JWTClaimsSet.Builder(right);
        this.twist.on(claims, right.getIssueTime());
        return claims.build();
    }

    private static Date later(Date issued, int minutes) {
        return Date.from(issued.toInstant().plus(Duration.ofMinutes(minutes)));
    }

    private interface Twist {
        void on(JWTClaimsSet.Builder claims, Date issued);
    }
}
