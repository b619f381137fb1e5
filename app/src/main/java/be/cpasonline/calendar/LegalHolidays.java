package be.cpasonline.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ten legal holidays. Law of 4 January 1974, royal decree of 18 April 1974. */
public final class LegalHolidays {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private LegalHolidays() {}

    /** Whether that day is one. */
    public static boolean includes(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** The holidays of a year of the Gregorian calendar: computed, unless the King changed that year's list. */
    public static Set<LocalDate> of(int year) {
        return of(year, ExceptionalYears.DECREED);
    }

    static Set<LocalDate> of(int year, ExceptionalYears exceptional) {
        return exceptional.of(year).orElseGet(() -> computed(year));
    }

    /** Easter Monday, Ascension and Whit Monday move with Easter. */
    private static Set<LocalDate> computed(int year) {
        var easter = easterSunday(year);
        var movable = Stream.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
        return Stream.concat(FIXED.stream().map(fixed -> fixed.atYear(year)), movable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gregorian Easter by the anonymous algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
