package be.cpasonline.whereabouts;

import be.cpasonline.centres.Municipality;
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

/** In which municipality somebody really lives or stays; in changing places, where they are today. */
@Component
class PlacePage implements FormPage<Municipality> {

    private final MunicipalityField municipalities;
    private final RegistrationPage registration;

    PlacePage(MunicipalityField municipalities, RegistrationPage registration) {
        this.municipalities = municipalities;
        this.registration = registration;
    }

    /** {@code question} is the way that led here; {@code lost} once somebody said they do not know. */
    record Model(String question, MunicipalityQuestion municipality, ChoiceField instead, boolean lost) {}

    @Override
    public Step step() {
        return Step.PLACE;
    }

    @Override
    public Map<String, Integer> fields() {
        return MunicipalityField.FIELDS_OR_INSTEAD;
    }

    @Override
    public Texts texts() {
        return LivingSituationPage.TEXTS;
    }

    /** Asked when no rule looks at a registration, or when there is none to look at. */
    @Override
    public boolean applies(Answers answers) {
        var situation = Situation.of(answers);
        if (situation.isEmpty()) {
            return false;
        }
        return !situation.get().registrationDecides()
                || this.registration
                        .parse(answers)
                        .value()
                        .filter(Optional::isEmpty)
                        .isPresent();
    }

    @Override
    public Parsed<Municipality> parse(Answers answers) {
        if (!answers.text(step(), "question").equals(question(answers))) {
            return new Parsed.Open<>(List.of());
        }
        return saysUnknown(answers)
                ? Parsed.wrong("municipality", "place.municipality.lost")
                : this.municipalities.parse(step(), answers);
    }

    @Override
    public String template() {
        return "whereabouts/place";
    }

    @Override
    public Object model(Shown shown) {
        var question = question(shown.answers());
        return new Model(
                question,
                MunicipalityQuestion.of(shown, shown.text("place.municipality." + question), this.municipalities),
                shown.choice("instead", "unknown"),
                shown.error("municipality").isPresent() && saysUnknown(shown.answers()));
    }

    /** A name that was typed after all counts more than the box. */
    private boolean saysUnknown(Answers answers) {
        return answers.chosen(step(), "instead", "unknown")
                && answers.text(step(), "municipality").isEmpty();
    }

    private static String question(Answers answers) {
        var situation = Situation.of(answers).map(Situation::code).orElse("");
        return Situation.of(answers)
                .filter(Situation.NONE::equals)
                .flatMap(none -> Home.of(answers))
                .map(Home::code)
                .orElse(situation);
    }
}
