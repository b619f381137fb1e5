package be.cpasonline.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What was typed on the form, and the mistakes found in it, by field. */
record Typed(Map<String, String> values, Map<String, String> mistakes) {

    String of(String field) {
        return this.values.getOrDefault(field, "").strip();
    }

    Optional<String> given(String field) {
        return Optional.of(of(field)).filter(text -> !text.isEmpty());
    }

    void wrong(String field, String mistake) {
        this.mistakes.putIfAbsent(field, mistake);
    }

    boolean faultless() {
        return this.mistakes.isEmpty();
    }

    String required(String field, int longest) {
        if (given(field).isEmpty()) {
            wrong(field, field + ".missing");
        }
        return of(field).length() > longest ? tooLong(field) : of(field);
    }

    Optional<String> optional(String field, int longest) {
        return given(field).map(text -> text.length() > longest ? tooLong(field) : text);
    }

    /** A day in the past, not so long ago that it must be a slip. */
    Optional<LocalDate> day(String field, LocalDate today, BiFunction<LocalDate, LocalDate, Boolean> tooOld) {
        if (given(field).isEmpty()) {
            wrong(field, field + ".missing");
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(of(field));
            if (day.isAfter(today)) {
                wrong(field, "day.ahead");
                return Optional.empty();
            }
            if (tooOld.apply(day, today)) {
                wrong(field, "day.old");
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeException noDay) {
            wrong(field, "day.impossible");
            return Optional.empty();
        }
    }

    private String tooLong(String field) {
        wrong(field, "text.long");
        return "";
    }

    @Override
    public String toString() {
        return "Typed[redacted]";
    }
}
