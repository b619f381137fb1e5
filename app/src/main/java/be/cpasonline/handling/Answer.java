package be.cpasonline.handling;

import be.cpasonline.register.ActAnswer;
import java.util.List;

/** What comes of a page that was sent. */
sealed interface Answer {

    /** The register was asked. */
    record Asked(ActAnswer answer) implements Answer {}

    /** Something was typed wrongly, field by field. */
    record Wrong(List<Wrong.In> mistakes) implements Answer {

        /** A mistake in that field; {@code text} ends the name of its message. */
        record In(String field, String text) {}

        static Wrong in(String field, String text) {
            return new Wrong(List.of(new In(field, text)));
        }
    }

    /** Nothing is recorded: the page shows what was asked of it. */
    record Shown() implements Answer {}

    /** On to another page of the same request; {@code query} carries codes only. */
    record Onwards(String path, String query) implements Answer {}
}
