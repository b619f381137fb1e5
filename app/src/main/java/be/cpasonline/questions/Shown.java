package be.cpasonline.questions;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page as it is about to be shown: what was typed, and the mistakes once it was tried. Texts follow one pattern: a
 * field is labelled {@code step.field}, helped by {@code step.field.hint} if that exists, its choices are
 * {@code step.field.choice}.
 */
public record Shown(Step step, Answers answers, List<FieldError> errors, Texts texts, Optional<String> note) {

    private static final Texts OF_EVERY_PAGE = Texts.beside(Shown.class);

    /** The language of the page. */
    public Language language() {
        return this.answers.language();
    }

    /** A text of the page, else of every page. */
    public String text(String key, Object... namesAndValues) {
        var own = this.texts.in(language());
        return (own.has(key) ? own : OF_EVERY_PAGE.in(language())).get(key, namesAndValues);
    }

    /** The heading of the page and title of its window. */
    public String title() {
        return text(this.step.path() + ".title");
    }

    /** Whether the page asks about another person than the one who fills it in. */
    public boolean asksAboutSomeoneElse() {
        return this.step.number() > Step.HELPER.number() && this.answers.forSomeoneElse();
    }

    /** A remark on what happened on the way here. */
    public Optional<String> remark() {
        return this.note.map(name -> text("note." + name));
    }

    /** What stands in a field of the page. */
    public String typed(String field) {
        return this.answers.text(this.step, field);
    }

    /** The mistake in a field, in words. */
    public Optional<String> error(String field) {
        return this.errors.stream()
                .filter(error -> error.field().equals(field))
                .map(error -> text(error.key()))
                .findFirst();
    }

    /** Every mistake, for the summary on top of the page. */
    public List<Mistake> mistakes() {
        return this.errors.stream()
                .map(error -> new Mistake(error.field(), text(error.key())))
                .toList();
    }

    /** A field to type in, labelled, filled and with its mistake. */
    public TextField input(String field) {
        var input = TextField.of(field, text(key(field))).filled(typed(field)).failed(error(field));
        return hint(field).map(input::hinted).orElse(input);
    }

    /** A question with its choices, the one made marked. */
    public ChoiceField choice(String field, String... values) {
        var choices = Arrays.stream(values).map(value -> choice(field, value)).toArray(Choice[]::new);
        var question = ChoiceField.of(field, text(key(field)), choices)
                .chosen(this.answers.choices(this.step, field))
                .failed(error(field));
        return hint(field).map(question::hinted).orElse(question);
    }

    /** How often the page was saved, so that a page left open in another window is noticed. */
    public int version() {
        return this.answers.draft().page(this.step.path()).version();
    }

    private Choice choice(String field, String value) {
        return new Choice(value, text(key(field) + "." + value), hint(field + "." + value));
    }

    private Optional<String> hint(String field) {
        var hint = key(field) + ".hint";
        return this.texts.in(language()).has(hint) ? Optional.of(text(hint)) : Optional.empty();
    }

    private String key(String field) {
        return this.step.path() + "." + field;
    }

    @Override
    public String toString() {
        return "Shown[redacted]";
    }
}
