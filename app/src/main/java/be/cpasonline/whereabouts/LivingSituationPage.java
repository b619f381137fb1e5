package be.cpasonline.whereabouts;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The first of at most three questions that lead to a centre. Circular § 5. */
@Component
class LivingSituationPage implements FormPage<Situation> {

    static final Texts TEXTS = Texts.beside(LivingSituationPage.class);

    record Model(ChoiceField situation) {}

    @Override
    public Step step() {
        return Step.LIVING_SITUATION;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("situation", 20);
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public Parsed<Situation> parse(Answers answers) {
        return Situation.of(answers)
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.wrong("situation", "living-situation.situation.missing"));
    }

    @Override
    public String template() {
        return "whereabouts/livingSituation";
    }

    @Override
    public Object model(Shown shown) {
        var codes = Arrays.stream(Situation.values()).map(Situation::code).toArray(String[]::new);
        return new Model(shown.choice("situation", codes).asHeading());
    }
}
