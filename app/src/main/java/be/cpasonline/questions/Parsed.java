package be.cpasonline.questions;

import java.util.List;
import java.util.Optional;

/** What a page makes of the text typed on it. */
public sealed interface Parsed<T> {

    /** Complete and right. */
    record Valid<T>(T answer) implements Parsed<T> {}

    /** Not yet: with what to correct, or without when the page itself leads no further. */
    record Open<T>(List<FieldError> errors) implements Parsed<T> {}

    /** A right answer. */
    static <T> Parsed<T> valid(T answer) {
        return new Valid<>(answer);
    }

    /** One mistake in a field, named by the key of its text. */
    static <T> Parsed<T> wrong(String field, String key) {
        return new Open<>(List.of(new FieldError(field, key)));
    }

    /** The answer; empty while something is missing or wrong. */
    default Optional<T> value() {
        return switch (this) {
            case Valid<T>(var answer) -> Optional.of(answer);
            case Open<T> open -> Optional.empty();
        };
    }

    /** What to correct. */
    default List<FieldError> errors() {
        return switch (this) {
            case Valid<T> valid -> List.of();
            case Open<T>(var errors) -> errors;
        };
    }
}
