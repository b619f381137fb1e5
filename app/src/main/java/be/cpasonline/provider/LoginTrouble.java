package be.cpasonline.provider;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why a login came to nothing, as far as a person can do something with it; the log gets the exact reason. */
public enum LoginTrouble {
    /** The person stopped, or refused what the provider asked. */
    CANCELLED,
    /** The provider is down, slow, or answers nonsense. */
    UNAVAILABLE,
    /** The answer belongs to no login of this browser: it came too late, twice, or from elsewhere. */
    STALE,
    /** What the provider answered is not believed. */
    NOT_TRUSTED;

    private static final Logger LOG = LoggerFactory.getLogger(LoginTrouble.class);
    private static final Set<String> CANCELS =
            Set.of("access_denied", "consent_required", "interaction_required", "login_required");
    private static final Set<String> STALES =
            Set.of("authorization_request_not_found", "invalid_state_parameter", "invalid_grant");
    private static final Set<String> NOT_BELIEVED = Set.of("invalid_nonce", "invalid_id_token", UserInfoReader.REFUSED);

    /** Which it is; the log names the provider and a code of ours or of the protocol, never what stood in an answer. */
    public static LoginTrouble of(AuthenticationException failure, String provider) {
        var refused = causes(failure)
                .filter(RefusedToken.class::isInstance)
                .map(RefusedToken.class::cast)
                .findFirst();
        var code = code(failure);
        LOG.warn(
                "A login at {} came to nothing: {}",
                provider,
                refused.map(token -> "token refused, " + token.reason().code()).orElse(code));
        return refused.map(token -> NOT_TRUSTED).orElseGet(() -> of(code));
    }

    private static LoginTrouble of(String code) {
        if (CANCELS.contains(code)) {
            return CANCELLED;
        }
        if (STALES.contains(code)) {
            return STALE;
        }
        return NOT_BELIEVED.contains(code) ? NOT_TRUSTED : UNAVAILABLE;
    }

    /** The innermost of the protocol's own codes; anything that is no such code is not repeated. */
    private static String code(Throwable failure) {
        return causes(failure)
                .map(LoginTrouble::error)
                .filter(code -> code.matches("[a-z_]{3,60}"))
                .reduce((outer, inner) -> inner)
                .orElse("unknown");
    }

    private static String error(Throwable failure) {
        return switch (failure) {
            case OAuth2AuthenticationException known -> code(known.getError());
            case OAuth2AuthorizationException known -> code(known.getError());
            default -> "";
        };
    }

    private static String code(OAuth2Error error) {
        return error.getErrorCode().toLowerCase(Locale.ROOT);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
