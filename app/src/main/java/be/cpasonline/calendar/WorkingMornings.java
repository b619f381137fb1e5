package be.cpasonline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** 08:00, Belgian time, of a working day: when a centre is reminded and warned. */
public final class WorkingMornings {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private WorkingMornings() {}

    /** 08:00 of that day, whatever day it is. */
    public static Instant of(LocalDate day) {
        return BelgianTime.at(day, EIGHT);
    }

    /** The day of the first working morning that comes after that moment. */
    public static LocalDate after(Instant moment) {
        var day = BelgianTime.dayOf(moment);
        return WorkingDays.onOrAfter(moment.isBefore(of(day)) ? day : day.plusDays(1));
    }

    /** The last working day before that day. */
    public static LocalDate lastBefore(LocalDate day) {
        var before = day.minusDays(1);
        return WorkingDays.includes(before) ? before : lastBefore(before);
    }
}
