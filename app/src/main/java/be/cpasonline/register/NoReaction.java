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
                        daysOf(file.attempts(), decision) < ATTEMPTS_ON_DIFFERENT_DAYS,
                        Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS));
    }

    /** Whether a decision in force would be left with too few attempts without that one. */
    static boolean restsOn(RequestFile file, long position) {
        var others = file.attempts().stream()
                .filter(attempt -> attempt.position() != position)
                .toList();
        return others.size() < file.attempts().size()
                && file.decisionsInForce().stream()
                        .filter(Outcome.Decision::noReaction)
                        .anyMatch(decision -> daysOf(others, decision) < ATTEMPTS_ON_DIFFERENT_DAYS);
    }

    private static long daysOf(List<Act.ContactAttempt> attempts, Outcome.Decision decision) {
        return attempts.stream()
                .map(attempt -> attempt.contact().day())
                .filter(day -> !day.isAfter(decision.on()))
                .distinct()
                .count();
    }

    /** The means by which the centre tried so far: one alone is worth a warning. */
    static Set<Contact.Means> means(RequestFile file) {
        var means = EnumSet.noneOf(Contact.Means.class);
        file.attempts().forEach(attempt -> means.add(attempt.contact().means()));
        return means;
    }
}
