package be.cpasonline.records;

import be.cpasonline.book.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** The period as it was asked for: the running year when nothing was. */
record AskedPeriod(String from, String to, Optional<Period> period, Optional<String> mistake) {

    private static final Year FIRST = Year.of(1900);
    private static final Year LAST = Year.of(2999);

    static AskedPeriod of(String from, String to, LocalDate today) {
        var year = Period.of(Year.from(today));
        var first = from.isBlank() ? year.first().toString() : from.strip();
        var last = to.isBlank() ? year.last().toString() : to.strip();
        var days = day(first).flatMap(begin -> day(last).map(end -> new LocalDate[] {begin, end}));
        if (days.isEmpty()) {
            return new AskedPeriod(first, last, Optional.empty(), Optional.of("period.impossible"));
        }
        var begin = days.get()[0];
        var end = days.get()[1];
        return end.isBefore(begin)
                ? new AskedPeriod(first, last, Optional.empty(), Optional.of("period.backwards"))
                : new AskedPeriod(first, last, Optional.of(new Period(begin, end)), Optional.empty());
    }

    /** The same period in an address. */
    String query() {
        return this.period
                .map(days -> "from=" + days.first() + "&to=" + days.last())
                .orElse("");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() < FIRST.getValue() || day.getYear() > LAST.getValue()
                    ? Optional.empty()
                    : Optional.of(day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
