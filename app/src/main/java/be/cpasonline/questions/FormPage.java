package be.cpasonline.questions;

import be.cpasonline.draft.Draft;
import be.cpasonline.language.Texts;
import java.util.Map;

/** One page of the form, which reads what was typed on it into a {@code T}. */
public interface FormPage<T> {

    /** Where it stands. */
    Step step();

    /** The fields it takes from a browser, each with the most characters that are kept; any other is dropped. */
    Map<String, Integer> fields();

    /** Its texts, beside those of every page. */
    Texts texts();

    /** Whether the answers so far lead to it. */
    default boolean applies(Answers answers) {
        return true;
    }

    /** What it makes of the answers, whether or not the page was tried. */
    Parsed<T> parse(Answers answers);

    /** The template, as {@code module/name}. */
    String template();

    /** What the template shows, given to it as {@code page}. */
    Object model(Shown shown);

    /** What else changes in the draft when the page is saved. */
    default Draft saved(Draft draft) {
        return draft;
    }
}
