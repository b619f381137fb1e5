package be.cpasonline.register;

import be.cpasonline.trail.TrailAct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An act before it has a place in the journal: its kind, its words still open, the open half of an outcome, and what the
 * federal service sees of a trouble.
 */
record NewAct(
        String kind,
        Optional<ActWords> words,
        Optional<Half> outcome,
        Optional<Trouble> trouble,
        Optional<Long> takesBack) {

    static final String ENROLMENT = "enrolment";
    static final String CONTACT = "contact";
    static final String OUTCOME = "outcome";
    static final String PROBLEM = "problem";
    static final String CLOSING = "closing";
    static final String REOPENING = "reopening";
    static final String TAKING_BACK = "taking_back";

    static final String COMPETENCE = "competence";
    static final String DECISION = "decision";
    static final String REFERRAL = "referral";
    static final String MERGER = "merger";
    static final String CONFLICT = "conflict";
    static final String NOTHING = "nothing";

    static NewAct of(String kind) {
        return new NewAct(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static NewAct of(String kind, ActWords words) {
        return new NewAct(kind, Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static NewAct of(Trouble trouble) {
        return new NewAct(
                PROBLEM, Optional.of(ActWords.of(trouble)), Optional.empty(), Optional.of(trouble), Optional.empty());
    }

    static NewAct heldCompetent() {
        return outcome(Optional.empty(), COMPETENCE, Optional.empty(), Optional.empty());
    }

    static NewAct decision(Outcome.Decision decision, Optional<Long> replaces) {
        return outcome(Optional.of(ActWords.of(decision)), DECISION, Optional.of(decision.on()), replaces);
    }

    static NewAct conflict(LocalDate on, Optional<Long> replaces) {
        return outcome(Optional.empty(), CONFLICT, Optional.of(on), replaces);
    }

    static NewAct takingBack(ActRow row, Optional<String> why) {
        var words = why.map(ActWords::reason);
        var position = Optional.of(row.position());
        return row.is(OUTCOME)
                ? outcome(words, NOTHING, Optional.empty(), position)
                : new NewAct(TAKING_BACK, words, Optional.empty(), Optional.empty(), position);
    }

    static NewAct referral(Outcome.Referral referral, Optional<Long> replaces) {
        return outcome(
                Optional.of(ActWords.of(referral)),
                new Half(REFERRAL, Optional.of(referral.sentOn()), referral.toldOn(), Optional.empty(), replaces));
    }

    static NewAct merger(UUID leader, Optional<Long> replaces) {
        return outcome(
                Optional.empty(), new Half(MERGER, Optional.empty(), Optional.empty(), Optional.of(leader), replaces));
    }

    /** The word under which the trail keeps it. */
    TrailAct trail() {
        return switch (this.outcome.map(Half::kind).orElse(this.kind)) {
            case ENROLMENT -> TrailAct.ENROLMENT;
            case COMPETENCE -> TrailAct.COMPETENCE;
            case CONTACT -> TrailAct.CONTACT;
            case PROBLEM -> TrailAct.PROBLEM;
            case CLOSING -> TrailAct.CLOSING;
            case REOPENING -> TrailAct.REOPENING;
            case DECISION -> TrailAct.DECISION;
            case REFERRAL -> TrailAct.REFERRAL;
            case MERGER -> TrailAct.MERGING;
            case CONFLICT -> TrailAct.CONFLICT;
            case NOTHING, TAKING_BACK -> TrailAct.TAKING_BACK;
            default -> throw new IllegalStateException("an act of unknown kind");
        };
    }

    private static NewAct outcome(
            Optional<ActWords> words, String kind, Optional<LocalDate> on, Optional<Long> replaces) {
        return outcome(words, new Half(kind, on, Optional.empty(), Optional.empty(), replaces));
    }

    private static NewAct outcome(Optional<ActWords> words, Half half) {
        return new NewAct(OUTCOME, words, Optional.of(half), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "NewAct[redacted]";
    }

    /** What of an outcome stands open. */
    record Half(
            String kind,
            Optional<LocalDate> happenedOn,
            Optional<LocalDate> toldOn,
            Optional<UUID> leader,
            Optional<Long> replaces) {}
}
