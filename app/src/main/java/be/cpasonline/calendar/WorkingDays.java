package be.cpasonline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Every day but Saturday, Sunday and the legal holidays. Circular § 9.1.1. */
public final class WorkingDays {

    private WorkingDays() {}

    /** Whether that day is one. */
    public static boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !LegalHolidays.includes(day);
    }

    /** That day when it is a working day, else the next one. */
    public static LocalDate onOrAfter(LocalDate day) {
        return includes(day) ? day : onOrAfter(day.plusDays(1));
    }
}
