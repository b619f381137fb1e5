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

/** The second question when no special rule applies: at the official address, elsewhere, or in changing places. */
@Component
class HomePage implements FormPage<Home> {

    record Model(ChoiceField home) {}

    @Override
    public Step step() {
        return Step.HOME;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("home", 20);
    }

    @Override
    public Texts texts() {
        return LivingSituationPage.TEXTS;
    }

    @Override
    public boolean applies(Answers answers) {
        return Situation.of(answers).filter(Situation.NONE::equals).isPresent();
    }

    @Override
    public Parsed<Home> parse(Answers answers) {
        return Home.of(answers).map(Parsed::valid).orElseGet(() -> Parsed.wrong("home", "home.home.missing"));
    }

    @Override
    public String template() {
        return "whereabouts/home";
    }

    @Override
    public Object model(Shown shown) {
        var codes = Arrays.stream(Home.values()).map(Home::code).toArray(String[]::new);
        return new Model(shown.choice("home", codes).asHeading());
    }
}
