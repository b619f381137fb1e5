package be.cpasonline.register;

/** The kinds of facts in the journal of a centre, as its software is told of them; nothing below an act is finer than that. */
public enum ActKind {
    /** The request came, or an agent entered it. */
    ENTRY,
    /** An agent opened it. */
    CONSULTATION,
    /** The software of the centre confirmed that it arrived whole. */
    RECEIPT,
    ENROLMENT,
    CONTACT_ATTEMPT,
    /** "We hold ourselves competent." */
    COMPETENCE_POSITION,
    DECISION,
    REFERRAL,
    MERGER,
    CONFLICT,
    /** An outcome, an attempt or a case number was a mistake, and nothing takes its place. */
    TAKING_BACK,
    PROBLEM_REPORT,
    CLOSING,
    REOPENING;

    /** The kind of that act. */
    public static ActKind of(Act act) {
        return switch (act) {
            case Act.Consultation reading -> reading.by().kind() == Actor.Kind.SOFTWARE ? RECEIPT : CONSULTATION;
            case Act.Enrolment enrolment -> ENROLMENT;
            case Act.ContactAttempt attempt -> CONTACT_ATTEMPT;
            case Act.OutcomeRecorded recorded -> of(recorded.outcome());
            case Act.ProblemReport report -> PROBLEM_REPORT;
            case Act.TakingBack back -> TAKING_BACK;
            case Act.Closing closing -> CLOSING;
            case Act.Reopening reopening -> REOPENING;
        };
    }

    private static ActKind of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.HeldCompetent held -> COMPETENCE_POSITION;
            case Outcome.Decision decision -> DECISION;
            case Outcome.Referral referral -> REFERRAL;
            case Outcome.MergedInto merged -> MERGER;
            case Outcome.ConflictReported conflict -> CONFLICT;
            case Outcome.TakenBack back -> TAKING_BACK;
        };
    }
}
