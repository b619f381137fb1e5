package be.cpasonline.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Years whose list of holidays the King changed, as for 2008, when 1 May and Ascension fell together (royal decree of 3
 * June 2007). Days already counted and stored are never judged again by a later line.
 */
final class ExceptionalYears {

    static final ExceptionalYears DECREED = read("exceptional-years.csv");

    private final Map<Integer, Set<LocalDate>> holidays;

    ExceptionalYears(Stream<LocalDate> everyHolidayOfThoseYears) {
        this.holidays = everyHolidayOfThoseYears.collect(
                Collectors.groupingBy(LocalDate::getYear, Collectors.toUnmodifiableSet()));
    }

    Optional<Set<LocalDate>> of(int year) {
        return Optional.ofNullable(this.holidays.get(year));
    }

    /** Lines are {@code date,decree}; a comment begins with #, and the first other line is a heading. */
    static ExceptionalYears parsed(Stream<String> lines) {
        return new ExceptionalYears(lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> LocalDate.parse(line.split(",", 2)[0])));
    }

    private static ExceptionalYears read(String resource) {
        try (var stream = Objects.requireNonNull(ExceptionalYears.class.getResourceAsStream(resource), resource)) {
            return parsed(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
