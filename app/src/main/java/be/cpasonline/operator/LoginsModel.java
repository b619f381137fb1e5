package be.cpasonline.operator;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.outages.OutageMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Each way in which citizens log in, whether it is offered, and the times when one was not. */
record LoginsModel(List<WayItem> ways, List<PastLine> past, Optional<String> done, Texts.In texts) {

    /**
     * One way.
     *
     * @param used whether a button of citizens leads there at all
     * @param hint what else must be known of it
     * @param off empty while it is switched on
     */
    record WayItem(String code, String name, boolean used, Optional<String> hint, Optional<Off> off) {}

    /** Since when and by whom it is switched off, when and by whom the message was last changed, and what citizens read. */
    record Off(String since, Optional<String> reworded, List<Said> read) {

        @Override
        public String toString() {
            return "Off[redacted]";
        }
    }

    /** What citizens of one language read. */
    record Said(Language language, String words) {}

    /** A time when a way was switched off. */
    record PastLine(String name, String off, String on, List<Said> own) {

        @Override
        public String toString() {
            return "PastLine[redacted]";
        }
    }

    /** The message in every language, with the sentence of ours where none was written. */
    static List<Said> said(OutageMessage message) {
        return Arrays.stream(Language.values())
                .map(language -> new Said(language, message.in(language)))
                .toList();
    }

    /** What was written, in the languages in which something was. */
    static List<Said> own(OutageMessage message) {
        return Arrays.stream(Language.values())
                .flatMap(language -> message.own(language).map(words -> new Said(language, words)).stream())
                .toList();
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }
}
