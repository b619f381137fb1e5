package be.cpasonline.register;

import java.time.Instant;
import java.util.Optional;

/** What someone of a centre did with a request; {@code position} is that of the centre's journal. House § 4.3. */
public sealed interface Act {

    /** Where it stands in the journal of the centre: later acts have higher ones. */
    long position();

    /** When it was recorded. */
    Instant at();

    /** Who recorded it. */
    Actor by();

    /** They opened the request: from the first one on it is read. */
    record Consultation(long position, Instant at, Actor by) implements Act {}

    /** They linked the centre's own case number; the legal entry exists since the sending. Circular § 8.3. */
    record Enrolment(long position, Instant at, Actor by, String caseNumber) implements Act {
        @Override
        public String toString() {
            return "Enrolment[redacted]";
        }
    }

    /** They tried to reach the applicant. Circular § 9.3. */
    record ContactAttempt(long position, Instant at, Actor by, Contact contact) implements Act {}

    /** An outcome, or the correction of the one at {@code replaces}. */
    record OutcomeRecorded(long position, Instant at, Actor by, Outcome outcome, Optional<Long> replaces)
            implements Act {}

    /** Something is wrong with the request. */
    record ProblemReport(long position, Instant at, Actor by, Trouble trouble) implements Act {}

    /** What stands at {@code takesBack}, an attempt or a case number, was a mistake, and counts no more. */
    record TakingBack(long position, Instant at, Actor by, long takesBack, Optional<String> why) implements Act {
        @Override
        public String toString() {
            return "TakingBack[redacted]";
        }
    }

    /** The centre is done with it. */
    record Closing(long position, Instant at, Actor by) implements Act {}

    /** The centre takes it up again. */
    record Reopening(long position, Instant at, Actor by) implements Act {}
}
