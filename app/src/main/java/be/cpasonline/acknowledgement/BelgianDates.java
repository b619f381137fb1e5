package be.cpasonline.acknowledgement;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days and moments as people in Belgium read them, with the name of the day and the month in full. */
final class BelgianDates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private BelgianDates() {}

    static String day(LocalDate day, Texts.In words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.language().locale())
                .format(day);
    }

    static String moment(Instant instant, Texts.In words) {
        var local = BelgianTime.of(instant);
        return words.get("fact.sent.value", "date", day(local.toLocalDate(), words), "time", CLOCK.format(local));
    }
}
