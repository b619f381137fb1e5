package be.cpasonline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Every day but Saturday, Sunday and the legal holidays. Circular of 28/05/2025, § 9.1.1. */
public final class WorkingDays {

    private WorkingDays() {}

    /** Whether that day is one. */
    public static boolean includes(LocalDate day) {
        return includes(day, ExceptionalYears.DECREED);
    }

    /** That day when it is a working day, else the next one. */
    public static LocalDate onOrAfter(LocalDate day) {
        return onOrAfter(day, ExceptionalYears.DECREED);
    }

    /** The working day that many working days after that day, which itself does not count; at least one. */
    public static LocalDate after(LocalDate day, int count) {
        var next = onOrAfter(day.plusDays(1));
        return count <= 1 ? next : after(next, count - 1);
    }

    static LocalDate onOrAfter(LocalDate day, ExceptionalYears exceptional) {
        return includes(day, exceptional) ? day : onOrAfter(day.plusDays(1), exceptional);
    }

    private static boolean includes(LocalDate day, ExceptionalYears exceptional) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !LegalHolidays.of(day.getYear(), exceptional).contains(day);
    }
}
