package be.cpasonline.portal;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Optional;

/** The search page: what was typed, and what was found. */
record SearchModel(SearchBox box, Optional<String> found, List<ShownRow> rows, Texts.In texts) {

    String text(String key) {
        return this.texts.get(key);
    }

    String back() {
        return Paths.inbox(this.texts.language());
    }

    @Override
    public String toString() {
        return "SearchModel[redacted]";
    }
}
