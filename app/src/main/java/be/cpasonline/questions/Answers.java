package be.cpasonline.questions;

import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** All that was typed so far, as the pages read it; {@code today} is the Belgian day. */
public record Answers(Draft draft, Language language, LocalDate today) {

    /** What stands in a field, without the spaces around it; empty when nothing does. */
    public String text(Step step, String field) {
        return all(step, field).stream().findFirst().orElse("").strip();
    }

    /** Whether more stands there than so many characters. */
    public boolean longer(Step step, String field, int longest) {
        var text = text(step, field);
        return text.codePointCount(0, text.length()) > longest;
    }

    /** Whether that choice is made on that page. */
    public boolean chosen(Step step, String field, String choice) {
        return all(step, field).contains(choice);
    }

    /** Every choice made in a field. */
    public Set<String> choices(Step step, String field) {
        return Set.copyOf(all(step, field));
    }

    /** Whether the person went on from that page, so that mistakes may be shown. */
    public boolean tried(Step step) {
        return this.draft.page(step.path()).tried();
    }

    /** Whether the one at the screen answers for another person. Circular § 3. */
    public boolean forSomeoneElse() {
        return chosen(Step.FOR_WHOM, "whom", "other");
    }

    private List<String> all(Step step, String field) {
        return this.draft.page(step.path()).fields().getOrDefault(field, List.of());
    }

    @Override
    public String toString() {
        return "Answers[redacted]";
    }
}
