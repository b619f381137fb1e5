package be.cpasonline.register;

import java.time.LocalDate;

/** One of the two legal clocks of a request, as it stands on some day; {@code until} is the last day of its limit. */
public sealed interface Clock {

    /** The last day of the limit. */
    LocalDate until();

    /** Still to be done by then; {@code daysLeft} in calendar days, 0 on the last day itself. */
    record Running(LocalDate until, long daysLeft) implements Clock {}

    /** The limit is past and nothing ended it; {@code daysOver} in calendar days, at least 1. */
    record Overdue(LocalDate until, long daysOver) implements Clock {}

    /** Ended on that day, by that. */
    record Ended(LocalDate until, LocalDate on, How how) implements Clock {

        /** Whether the limit was already past. */
        public boolean late() {
            return this.on.isAfter(this.until);
        }
    }

    /** What ends a clock. */
    enum How {
        /** "We hold ourselves competent": the clock for competence only. */
        HELD_COMPETENT,
        DECIDED,
        /** Sent on to another centre, and the applicant told. */
        REFERRED,
        /** A transfer received, brought before the federal service: the clock for competence only. */
        CONFLICT_REPORTED,
        /** By the agent; it runs again when the request is reopened. */
        CLOSED
    }
}
