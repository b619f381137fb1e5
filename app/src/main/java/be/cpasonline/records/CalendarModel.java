package be.cpasonline.records;

import be.cpasonline.language.Texts;
import java.util.Optional;

/**
 * The page on the calendar's address.
 *
 * @param address shown once, when it was made: afterwards nobody knows it
 * @param standing since when there is one, in words
 */
record CalendarModel(Texts.In texts, Optional<String> address, Optional<String> standing, boolean mayChange) {

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    @Override
    public String toString() {
        return "CalendarModel[redacted]";
    }
}
