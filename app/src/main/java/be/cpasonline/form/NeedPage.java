package be.cpasonline.form;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.TextField;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Submission;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the applicant wishes to say of the need, in free words. There is no list of aids, and nothing to prove. */
@Component
class NeedPage implements FormPage<Optional<String>> {

    /** Kept even when it is too long, so that nobody has to type it again. */
    private static final int LONGEST_KEPT = 20_000;

    private static final Texts TEXTS = Texts.beside(NeedPage.class);

    record Model(TextField need, int limit) {}

    @Override
    public Step step() {
        return Step.NEED;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("need", LONGEST_KEPT);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public Parsed<Optional<String>> parse(Answers answers) {
        var need = answers.text(step(), "need");
        return need.codePointCount(0, need.length()) > Submission.LONGEST_NEED
                ? Parsed.wrong("need", "need.need.long")
                : Parsed.valid(Optional.of(need).filter(text -> !text.isEmpty()));
    }

    @Override
    public String template() {
        return "form/need";
    }

    @Override
    public Object model(Shown shown) {
        return new Model(shown.input("need"), Submission.LONGEST_NEED);
    }
}
