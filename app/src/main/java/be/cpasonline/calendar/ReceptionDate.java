package be.cpasonline.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day the law counts from, a working day when it was decided. A stored date is taken as it was decided then: a
 * holiday decreed later does not unmake it. Circular of 28/05/2025, § 9.1.1; law of 26 May 2002, art. 18 § 2.
 */
public record ReceptionDate(LocalDate day) {

    /** For an electronic request only: sent on a Saturday, Sunday or legal holiday, it is received on the next working day. */
    public static ReceptionDate ofSubmission(Instant submittedAt) {
        return ofSubmission(submittedAt, ExceptionalYears.DECREED);
    }

    static ReceptionDate ofSubmission(Instant submittedAt, ExceptionalYears exceptional) {
        return new ReceptionDate(WorkingDays.onOrAfter(BelgianTime.dayOf(submittedAt), exceptional));
    }

    /** Day 1 is the day after reception, so the fifth day is reception plus five; the end never moves. */
    public LegalDeadlines deadlines() {
        return new LegalDeadlines(this.day.plusDays(5), this.day.plusDays(30));
    }

    /** The first day that counts: the day after reception. Circular § 9.1.1. */
    public LocalDate firstDay() {
        return this.day.plusDays(1);
    }
}
