package be.cpasonline.calls;

import be.cpasonline.calls.InputIssue.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The query of a call, read parameter by parameter; all that is wrong with it is told at once. */
public final class AskedQuery {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String[]> given;
    private final List<InputIssue> issues = new ArrayList<>();

    private AskedQuery(Map<String, String[]> given) {
        this.given = given;
    }

    /** The query in which only these parameters may stand, and only {@code repeatable} ones twice. */
    public static AskedQuery of(HttpServletRequest request, Set<String> known, Set<String> repeatable) {
        var query = new AskedQuery(request.getParameterMap());
        query.given.forEach((name, values) -> {
            if (!known.contains(name) && !repeatable.contains(name)) {
                query.issue(Kind.UNKNOWN_INPUT, "unknownParameter", name);
            } else if (values.length > 1 && !repeatable.contains(name)) {
                query.issue(Kind.SCHEMA_VIOLATION, "repeated", name);
            }
        });
        return query;
    }

    /** A text that reads as something; an issue when it does not. */
    public <T> Optional<T> value(String name, String issue, Function<String, Optional<T>> reading) {
        var text = first(name);
        var read = text.flatMap(reading);
        if (text.isPresent() && read.isEmpty()) {
            issue(Kind.SCHEMA_VIOLATION, issue, name);
        }
        return read;
    }

    /** All values of a repeatable parameter, each of which reads as something. */
    public <T> List<T> values(String name, String issue, Function<String, Optional<T>> reading) {
        var texts = List.of(this.given.getOrDefault(name, new String[0]));
        var read = texts.stream().flatMap(text -> reading.apply(text).stream()).toList();
        if (read.size() < texts.size()) {
            issue(Kind.SCHEMA_VIOLATION, issue, name);
        }
        return read;
    }

    /** A day, {@code yyyy-MM-dd}. */
    public Optional<LocalDate> day(String name) {
        return value(name, "noDate", AskedQuery::dayIn);
    }

    /** A day that must be given. */
    public Optional<LocalDate> requiredDay(String name) {
        if (first(name).isEmpty()) {
            issue(Kind.SCHEMA_VIOLATION, "required", name);
        }
        return day(name);
    }

    /** A moment with its offset; the plus sign may have come as a space. */
    public Optional<Instant> moment(String name) {
        return value(name, "noDateTime", AskedQuery::momentIn);
    }

    /** Yes or no. */
    public Optional<Boolean> flag(String name) {
        return value(
                name,
                "noBoolean",
                text -> Optional.of(text)
                        .filter(Set.of("true", "false")::contains)
                        .map(Boolean::valueOf));
    }

    /** A whole number between those. */
    public Optional<Integer> number(String name, int least, int most) {
        return value(
                name,
                "noNumber",
                text -> Optional.of(text)
                        .filter(digits -> NUMBER.matcher(digits).matches())
                        .map(Integer::valueOf)
                        .filter(number -> number >= least && number <= most));
    }

    /** Adds what a caller finds wrong beyond the single parameters. */
    public void issue(Kind kind, String detail, String name) {
        this.issues.add(InputIssue.inQuery(kind, detail, name));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException when anything is wrong with the query
     */
    public void mustBeRight() {
        if (!this.issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(this.issues));
        }
    }

    private Optional<String> first(String name) {
        return Optional.ofNullable(this.given.get(name)).map(values -> values[0]);
    }

    private static Optional<LocalDate> dayIn(String text) {
        try {
            return Optional.of(text).filter(day -> DAY.matcher(day).matches()).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> momentIn(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
