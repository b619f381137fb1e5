package be.cpasonline.register;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What became of a request. Recorded once and never changed; a correction is a later one that names the one it replaces. */
public sealed interface Outcome {

    /** The longest name of an aid, in characters. */
    int LONGEST_AID = 200;

    /** The longest remark or reasons, in characters. */
    int LONGEST_WORDS = 4_000;

    /**
     * A decision on one aid. Law of 26 May 2002, art. 21; circular § 9.
     *
     * @param on the Belgian day of the decision
     * @param noReaction refused because the applicant never reacted, so that no inquiry could be made: circular § 9.3
     */
    record Decision(String aid, Result result, LocalDate on, boolean noReaction, Optional<String> remark)
            implements Outcome {

        public Decision {
            aid = Typed.line(aid);
            remark = Typed.text(remark);
        }

        @Override
        public String toString() {
            return "Decision[redacted]";
        }
    }

    /**
     * Sent on to the centre held to be competent, and the applicant told of it. The record gives that centre no access
     * here. Law of 8 July 1976, art. 58 § 3; law of 26 May 2002, art. 18 § 4.
     */
    record Referral(CentreNumber to, String reasons, LocalDate sentOn, Optional<LocalDate> toldOn) implements Outcome {

        public Referral {
            reasons = Typed.text(reasons);
        }

        /** From when on it has effect here: sent and told; empty until the applicant is told. */
        public Optional<LocalDate> completeOn() {
            return this.toldOn.map(told -> told.isAfter(this.sentOn) ? told : this.sentOn);
        }

        @Override
        public String toString() {
            return "Referral[redacted]";
        }
    }

    /** One file with an earlier request of the same person, named here by its public id. Circular § 9.2.1. */
    record MergedInto(UUID first, RequestReference reference) implements Outcome {}

    /** Of a transfer received: the conflict of competence was brought before the federal service on that day. */
    record ConflictReported(LocalDate on) implements Outcome {}

    /** The centre holds itself competent: this ends the clock of 5 days. Law of 26 May 2002, art. 18 § 4. */
    record HeldCompetent() implements Outcome {}

    /** What it replaces was a mistake, and nothing takes its place. */
    record TakenBack(Optional<String> why) implements Outcome {
        @Override
        public String toString() {
            return "TakenBack[redacted]";
        }
    }

    /** What was decided on one aid. */
    enum Result {
        GRANTED,
        IN_PART,
        REFUSED,
        /** By the applicant, in writing. */
        WITHDRAWN,
        OTHER
    }
}
