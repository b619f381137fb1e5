package be.cpasonline.register;

import java.util.Optional;

/**
 * What stands in the way of an act whatever is typed, so that a page can say so before anyone types. The register asks its
 * rules again under its lock.
 */
public final class Possible {

    private Possible() {}

    /** Why nothing can be added to the request, a contact attempt or a correction; empty when it can. */
    public static Optional<Refusal> more(RequestFile file) {
        return Rules.open(file);
    }

    /** Why the centre cannot hold itself competent; empty when it can. Law of 26 May 2002, art. 18 § 4. */
    public static Optional<Refusal> competence(RequestFile file) {
        return Rules.firstOf(
                outcome(file),
                Rules.notReferred(file, Optional.empty()),
                Rules.when(file.ledger().heldCompetent(), Refusal.ALREADY_HELD_COMPETENT));
    }

    /** Why no decision can be recorded; empty when one can. Law of 26 May 2002, art. 21. */
    public static Optional<Refusal> decision(RequestFile file) {
        return outcome(file);
    }

    /** Why the request cannot be sent on, nor its referral completed; empty when it can. Law of 26 May 2002, art. 18 § 4. */
    public static Optional<Refusal> referral(RequestFile file) {
        var inForce = file.ledger().own(NewAct.REFERRAL).map(ActRow::position);
        return Rules.firstOf(outcome(file), Rules.mayBeReferred(file, inForce));
    }

    /** Why no conflict of competence can be recorded; empty when it can. */
    public static Optional<Refusal> conflict(RequestFile file) {
        return Rules.firstOf(outcome(file), Rules.reportable(file, Optional.empty()));
    }

    /** Why no request can be merged with this one; empty when one can. Circular § 9.2.1. */
    public static Optional<Refusal> merger(RequestFile file) {
        return Rules.firstOf(
                Rules.open(file),
                Rules.notReferred(file, Optional.empty()),
                Rules.when(file.decided(), Refusal.ALREADY_DECIDED));
    }

    /** Why the request cannot be reopened; empty when it can. */
    public static Optional<Refusal> reopening(RequestFile file) {
        return Rules.when(!file.closed(), Refusal.NOT_CLOSED);
    }

    private static Optional<Refusal> outcome(RequestFile file) {
        return Rules.firstOf(Rules.open(file), Rules.leads(file, Optional.empty()));
    }
}
