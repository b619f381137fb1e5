package be.cpasonline.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A refusal because the applicant never reacted, so that no social inquiry could be made. Circular § 9.3 speaks of a
 * request "and the following ones" by the centre: two recorded attempts on different days, by the day of the decision,
 * for whichever request of one file (§ 9.2.1).
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
                Rules.when(tooFew(contacts(file), decision), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS));
    }

    /** Whether a decision in force, on any request of the file, would be left with too few attempts without that act. */
    static boolean restsOn(RequestFile file, long position) {
        var left = left(file, position);
        return left.size() < contacts(file).size()
                && decisions(file).filter(Outcome.Decision::noReaction).anyMatch(decision -> tooFew(left, decision));
    }

    /** The means by which the centre tried so far: one alone is worth a warning. */
    static Set<Contact.Means> means(RequestFile file) {
        var means = EnumSet.noneOf(Contact.Means.class);
        contacts(file).forEach(contact -> means.add(contact.means()));
        return means;
    }

    private static boolean tooFew(List<Contact> contacts, Outcome.Decision decision) {
        var days = contacts.stream()
                .map(Contact::day)
                .filter(day -> !day.isAfter(decision.on()))
                .distinct()
                .count();
        return days < ATTEMPTS_ON_DIFFERENT_DAYS;
    }

    private static List<Contact> contacts(RequestFile file) {
        return contacts(Stream.concat(file.attempts().stream(), file.besides().stream()));
    }

    /** A merger taken back takes along all attempts of the request that it separates. */
    private static List<Contact> left(RequestFile file, long position) {
        var separates = file.outcomesInForce().stream()
                .anyMatch(act -> act.position() == position && act.outcome() instanceof Outcome.MergedInto);
        var own = file.attempts().stream().filter(attempt -> !separates && attempt.position() != position);
        return contacts(Stream.concat(own, file.besides().stream()));
    }

    private static List<Contact> contacts(Stream<? extends Act> acts) {
        return acts.filter(Act.ContactAttempt.class::isInstance)
                .map(act -> ((Act.ContactAttempt) act).contact())
                .toList();
    }

    private static Stream<Outcome.Decision> decisions(RequestFile file) {
        var beside = file.besides().stream()
                .filter(Act.OutcomeRecorded.class::isInstance)
                .map(act -> ((Act.OutcomeRecorded) act).outcome())
                .filter(Outcome.Decision.class::isInstance)
                .map(Outcome.Decision.class::cast);
        return Stream.concat(file.decisionsInForce().stream(), beside);
    }
}
