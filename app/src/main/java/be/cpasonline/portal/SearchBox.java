package be.cpasonline.portal;

import be.cpasonline.language.Texts;
import java.util.Optional;

/** The field in which one looks for a request; what was typed stands in the page alone, never in its address. */
record SearchBox(Texts.In texts, String typed, Optional<String> error) {

    static SearchBox empty(Texts.In texts) {
        return new SearchBox(texts, "", Optional.empty());
    }

    String action() {
        return Paths.search(this.texts.language());
    }

    String text(String key) {
        return this.texts.get(key);
    }

    @Override
    public String toString() {
        return "SearchBox[redacted]";
    }
}
