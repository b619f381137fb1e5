package be.cpasonline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The Belgian legal time, named here and nowhere else. */
public final class BelgianTime {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private BelgianTime() {}

    /** The day it is in Belgium at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, BELGIUM);
    }

    /** What a Belgian clock and calendar show at that instant. */
    public static ZonedDateTime of(Instant instant) {
        return instant.atZone(BELGIUM);
    }

    /** The instant at which that day begins in Belgium. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BELGIUM).toInstant();
    }

    /** The instant at which a Belgian clock shows that time on that day; a time that does not exist is the one after it. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BELGIUM).toInstant();
    }
}
