package be.cpasonline.desk;

import be.cpasonline.trail.TrailFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Which part of a trail was asked for, as it was typed; an empty word asks for everything. */
record AskedTrail(String reference, String day, String page) {

    private static final int LAST_PAGE = 100_000;

    TrailFilter filter() {
        return new TrailFilter(written(), date(), number());
    }

    boolean unreadable() {
        return !this.day.isBlank() && date().isEmpty();
    }

    /** The address of its pages on that side, up to their number. */
    String address(DeskFrame frame) {
        return frame.href("/trail?reference=" + encoded(this.reference) + "&day=" + encoded(this.day) + "&page=");
    }

    /** However it was typed, a reference stands in the register with its dashes. */
    private Optional<String> written() {
        var signs = this.reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.isEmpty() ? Optional.empty() : Optional.of(signs.replaceAll("(.{4})(?=.)", "$1-"));
    }

    private Optional<LocalDate> date() {
        try {
            return this.day.matches("\\s*\\d{4}-\\d{2}-\\d{2}\\s*")
                    ? Optional.of(LocalDate.parse(this.day.strip()))
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private int number() {
        return this.page.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(this.page), LAST_PAGE) : 1;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
