package be.cpasonline.applicant;

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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who the request is for; it is always in that person's name. Circular § 3. */
@Component
class ForWhomPage implements FormPage<ForWhomPage.Whom> {

    private static final Texts TEXTS = Texts.beside(ForWhomPage.class);

    /** The person at the screen, or someone they help. */
    enum Whom {
        MYSELF,
        SOMEONE_ELSE
    }

    record Model(ChoiceField whom) {}

    @Override
    public Step step() {
        return Step.FOR_WHOM;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("whom", 10);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public Parsed<Whom> parse(Answers answers) {
        return switch (answers.text(step(), "whom")) {
            case "myself" -> Parsed.valid(Whom.MYSELF);
            case "other" -> Parsed.valid(Whom.SOMEONE_ELSE);
            default -> Parsed.wrong("whom", "for-whom.whom.missing");
        };
    }

    @Override
    public String template() {
        return "applicant/forWhom";
    }

    @Override
    public Object model(Shown shown) {
        return new Model(shown.choice("whom", "myself", "other").asHeading());
    }

    /** A login tells who sits at the screen: it says nothing of someone else. */
    @Override
    public Draft saved(Draft draft) {
        var whom = draft.page(step().path()).fields().getOrDefault("whom", List.of());
        return whom.contains("other") ? draft.with(Optional.empty()) : draft;
    }
}
