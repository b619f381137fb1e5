package be.cpasonline.register;

import be.cpasonline.request.Words;
import java.util.Optional;

/** What an agent typed, made storable; whether it is too long or missing, {@link Rules} says. */
final class Typed {

    private Typed() {}

    static String line(String typed) {
        return Words.line(Words.cleaned(typed));
    }

    static String text(String typed) {
        return Words.cleaned(typed);
    }

    static Optional<String> text(Optional<String> typed) {
        return typed.map(Words::cleaned).filter(text -> !text.isEmpty());
    }
}
