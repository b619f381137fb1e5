package be.cpasonline.login;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.draft.Draft;
import be.cpasonline.draft.LoggedIn;
import be.cpasonline.draft.LoggedIn.Standing;
import be.cpasonline.identity.NationalNumber;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose request it is when somebody typed one number and logged in with another: a helper must not file in the helper's
 * own name. Nothing is replaced before the person has said it.
 */
final class Whose {

    private static final String IDENTITY = "identity";
    private static final String NUMBER = "number";

    private Whose() {}

    /** The draft after a login: questioned when another number was typed before. */
    static Draft loggedIn(Draft draft, LoggedIn login, Instant now) {
        var typed = draft.page(IDENTITY).fields().getOrDefault(NUMBER, List.of()).stream()
                .findFirst()
                .flatMap(text -> NationalNumber.typed(text, BelgianTime.dayOf(now)))
                .map(NationalNumber::digits);
        var other = typed.isPresent() && login.digits().isPresent() && !typed.equals(login.digits());
        return draft.with(Optional.of(other ? login.standing(Standing.QUESTIONED) : login));
    }

    /** "I am the one who needs help": the login counts, and the other number is gone. */
    static Draft mine(Draft draft) {
        var fields = new HashMap<>(draft.page(IDENTITY).fields());
        fields.remove(NUMBER);
        return draft.typed(IDENTITY, Map.copyOf(fields), false)
                .with(draft.login().map(login -> login.questioned() ? login.standing(Standing.COUNTS) : login));
    }

    /** "Somebody else needs help": what was typed is theirs, and the login says nothing about them. */
    static Draft somebodyElses(Draft draft) {
        return draft.typed("for-whom", Map.of("whom", List.of("other")), true).with(Optional.empty());
    }
}
