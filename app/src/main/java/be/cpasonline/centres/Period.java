package be.cpasonline.centres;

import java.time.LocalDate;

/** The days on which something holds: from the first one to the one before {@code until}. */
record Period(LocalDate from, LocalDate until) {

    Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period has at least one day");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(this.from) && day.isBefore(this.until);
    }

    boolean overlaps(Period other) {
        return this.from.isBefore(other.until) && other.from.isBefore(this.until);
    }

    boolean endedBy(LocalDate day) {
        return !day.isBefore(this.until);
    }
}
