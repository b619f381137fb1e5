package be.cpasonline.handling;

import be.cpasonline.request.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an agent typed or chose, by field. */
record Typed(Map<String, String> values) {

    /** As browsers send a day, and as people in Belgium write one. */
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.hu]\\s?(\\d{2})|\\s?[hu])?");

    /** As it was typed. */
    String raw(String field) {
        return this.values.getOrDefault(field, "");
    }

    /** Without what no text can hold, and without spaces around it. */
    String text(String field) {
        return Words.cleaned(raw(field));
    }

    Optional<String> given(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    boolean is(String field, String value) {
        return raw(field).equals(value);
    }

    /** Empty when it is no day of any calendar. */
    Optional<LocalDate> day(String field) {
        var found = DAY.matcher(text(field));
        if (!found.matches()) {
            return Optional.empty();
        }
        return found.group(1) != null
                ? day(found.group(1), found.group(2), found.group(3))
                : day(found.group(6), found.group(5), found.group(4));
    }

    /** Empty when it is no time of day. */
    Optional<LocalTime> time(String field) {
        var found = TIME.matcher(text(field));
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minutes));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** One of those of an enum, by its name in small letters. */
    <E extends Enum<E>> Optional<E> one(String field, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> Sheet.code(value).equals(raw(field)))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Typed[redacted]";
    }
}
