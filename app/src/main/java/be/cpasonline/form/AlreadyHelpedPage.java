package be.cpasonline.form;

import be.cpasonline.draft.Draft;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever a centre already helps goes to that centre. Circular § 3. */
@Component
class AlreadyHelpedPage implements FormPage<AlreadyHelpedPage.Helped> {

    private static final Texts TEXTS = Texts.beside(AlreadyHelpedPage.class);

    /** Whether a centre pays or has decided something that still runs. */
    enum Helped {
        YES,
        NO
    }

    record Model(ChoiceField helped, ChoiceField keep) {}

    @Override
    public Step step() {
        return Step.ALREADY_HELPED;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("helped", 3, "keep", 3);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public Parsed<Helped> parse(Answers answers) {
        return switch (answers.text(step(), "helped")) {
            case "yes" -> Parsed.valid(Helped.YES);
            case "no" -> Parsed.valid(Helped.NO);
            default -> Parsed.wrong("helped", "already-helped.helped.missing");
        };
    }

    @Override
    public String template() {
        return "form/alreadyHelped";
    }

    @Override
    public Object model(Shown shown) {
        return new Model(shown.choice("helped", "yes", "no").asHeading(), shown.choice("keep", "yes"));
    }

    /** The box "keep my answers seven days" stands on this page. */
    @Override
    public Draft saved(Draft draft) {
        var ticked = draft.page(step().path()).fields().getOrDefault("keep", List.of());
        return draft.kept(ticked.contains("yes"));
    }
}
