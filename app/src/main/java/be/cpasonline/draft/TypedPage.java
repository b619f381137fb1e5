package be.cpasonline.draft;

import java.util.List;
import java.util.Map;

/** What was typed on one page, as it was typed; {@code tried} once the person went on, {@code version} counts the changes. */
public record TypedPage(Map<String, List<String>> fields, boolean tried, int version) {

    static final TypedPage UNTOUCHED = new TypedPage(Map.of(), false, 0);

    /** What was typed next on this page. */
    TypedPage changedTo(Map<String, List<String>> typed, boolean goesOn) {
        return new TypedPage(typed, this.tried || goesOn, this.version + 1);
    }

    @Override
    public String toString() {
        return "TypedPage[redacted]";
    }
}
