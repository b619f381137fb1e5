package be.cpasonline.form;

import java.util.List;
import java.util.Optional;

/** What a page makes of the text typed on it. */
sealed interface Parsed<T> {

    /** Complete and right. */
    record Valid<T>(T answer) implements Parsed<T> {}

    /** Not yet: with what to correct, or without when the page itself leads no further. */
    record Open<T>(List<FieldError> errors) implements Parsed<T> {}

    static <T> Parsed<T> valid(T answer) {
        return new Valid<>(answer);
    }

    static <T> Parsed<T> wrong(String field, String key) {
        return new Open<>(List.of(new FieldError(field, key)));
    }

    default Optional<T> value() {
        return switch (this) {
            case Valid<T>(var answer) -> Optional.of(answer);
            case Open<T> open -> Optional.empty();
        };
    }

    default List<FieldError> errors() {
        return switch (this) {
            case Valid<T> valid -> List.of();
            case Open<T>(var errors) -> errors;
        };
    }
}
