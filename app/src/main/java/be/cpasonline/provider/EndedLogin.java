package be.cpasonline.provider;

import be.cpasonline.provider.RefusedToken.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A provider's word that a login ended. OpenID Connect Back-Channel Logout 1.0, section 2.4.
 *
 * @param token the name of that word, which is said once
 * @param subject whose login; empty when only one login is named
 * @param session which login; empty when it is every one of theirs
 */
public record EndedLogin(String token, Optional<String> subject, Optional<String> session) {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /**
     * What a believed token says.
     *
     * @throws RefusedToken when it says something else, or was issued before {@code oldest}
     */
    static EndedLogin of(Jwt token, Instant oldest) {
        if (!(token.getClaims().get("events") instanceof Map<?, ?> events)
                || !(events.get(EVENT) instanceof Map<?, ?>)
                || token.hasClaim("nonce")) {
            throw new RefusedToken(Reason.EVENT);
        }
        if (token.getIssuedAt() == null || token.getIssuedAt().isBefore(oldest)) {
            throw new RefusedToken(Reason.EXPIRED);
        }
        var ended = new EndedLogin(
                text(token, "jti").orElseThrow(() -> new RefusedToken(Reason.EVENT)),
                text(token, "sub"),
                text(token, "sid"));
        if (ended.subject().isEmpty() && ended.session().isEmpty()) {
            throw new RefusedToken(Reason.SUBJECT);
        }
        return ended;
    }

    private static Optional<String> text(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaims().get(claim))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "EndedLogin[redacted]";
    }
}
