package be.cpasonline.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One of the two limits of a request.
 *
 * @param until its last day
 * @param running whether the centre still has to act by then
 */
public record Limit(LocalDate until, boolean running) {

    /** Calendar days from {@code today} to the last day: 0 on the last day itself, negative afterwards. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, this.until);
    }

    /** Whether the centre should have acted before {@code today}. */
    public boolean overdue(LocalDate today) {
        return this.running && this.until.isBefore(today);
    }
}
