package be.cpasonline.desk;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days and moments as agents read them, in their language and in Belgian time. */
public final class DeskDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private DeskDates() {}

    /** A day with its month in full, as in {@code 2 juin 2026}. */
    public static String day(Language language, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** A day in figures for narrow columns, as in {@code 02/06/2026}. */
    public static String figures(Language language, LocalDate day) {
        var pattern = language == Language.GERMAN ? "dd.MM.yyyy" : "dd/MM/yyyy";
        return DateTimeFormatter.ofPattern(pattern).format(day);
    }

    /** A moment of that day, as in {@code 02/06/2026 10:00}. */
    public static String moment(Language language, Instant at) {
        var local = BelgianTime.of(at);
        return figures(language, local.toLocalDate()) + " " + TIME.format(local);
    }

    /** Its time of day. */
    public static String time(Instant at) {
        return TIME.format(BelgianTime.of(at));
    }
}
