package be.cpasonline.login;

import be.cpasonline.draft.LoggedIn;
import be.cpasonline.identity.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What the federal provider says of a person. {@code amr} names the method: {@code eid}, or {@code bmid} for itsme;
 * anything else counts only when its level is 450 or more. Who logs in from abroad may have no national number.
 */
final class ProviderClaims {

    private static final int LONGEST_NAME = 200;
    private static final int STRONG = 450;
    private static final Pattern LEVEL = Pattern.compile(".*Level([0-9]{3,4})");

    private ProviderClaims() {}

    /** Empty when the login was not strong enough. */
    static Optional<LoggedIn> read(OidcUser user, LocalDate today) {
        return method(user)
                .map(code -> new LoggedIn(
                        code, digits(user, today), text(user, "surname"), optional(text(user, "givenName")), false));
    }

    private static Optional<String> method(OidcUser user) {
        var methods = Optional.ofNullable(user.getClaimAsStringList("amr")).orElse(List.of());
        if (methods.contains("eid")) {
            return Optional.of("eid");
        }
        if (methods.contains("bmid")) {
            return Optional.of("itsme");
        }
        var strong = methods.stream().anyMatch(ProviderClaims::strong) || strong(text(user, "acr"));
        return strong ? Optional.of("otherStrong") : Optional.empty();
    }

    private static boolean strong(String reference) {
        var level = LEVEL.matcher(reference);
        return level.matches() && Integer.parseInt(level.group(1)) >= STRONG;
    }

    private static Optional<String> digits(OidcUser user, LocalDate today) {
        return NationalNumber.typed(text(user, "egovNRN"), today).map(NationalNumber::digits);
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(name -> !name.isBlank());
    }

    private static String text(OidcUser user, String claim) {
        var text = Optional.ofNullable(user.getClaimAsString(claim)).orElse("").strip();
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }
}
