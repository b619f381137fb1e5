package be.cpasonline.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A refusal because the applicant never reacted, so that no social inquiry could be made. Circular § 9.3 speaks of a
 * request "and the following ones" by the centre: two recorded attempts on different days, by the day of the decision.
 */
final class NoReaction {

    private static final int ATTEMPTS_ON_DIFFERENT_DAYS = 2;

    private NoReaction() {}

    static Optional<Refusal> refusal(RequestFile file, Outcome.Decision decision) {
        if (!decision.noReaction()) {
            return Optional.empty();
        }
        return Rules.firstOf(
                Rules.when(decision.result() != Outcome.Result.REFUSED, Refusal.NO_REACTION_IS_A_REFUSAL),
                Rules.when(
                        daysOf(file, decision) < ATTEMPTS_ON_DIFFERENT_DAYS, Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS));
    }

    private static long daysOf(RequestFile file, Outcome.Decision decision) {
        return contacts(file).stream()
                .map(Contact::day)
                .filter(day -> !day.isAfter(decision.on()))
                .distinct()
                .count();
    }

    /** The means by which the centre tried so far: one alone is worth a warning. */
    static Set<Contact.Means> means(RequestFile file) {
        var means = EnumSet.noneOf(Contact.Means.class);
        contacts(file).forEach(contact -> means.add(contact.means()));
        return means;
    }

    private static List<Contact> contacts(RequestFile file) {
        return file.acts(Act.ContactAttempt.class).stream()
                .map(Act.ContactAttempt::contact)
                .toList();
    }
}
