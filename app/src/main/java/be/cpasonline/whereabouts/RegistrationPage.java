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

/**
 * In which municipality somebody is or was registered, when a special rule looks at that. "Nowhere" and "I do not know"
 * lead on to the place of stay: a failed condition passes to the next rule. Law of 2 April 1965, art. 2.
 */
@Component
class RegistrationPage implements FormPage<Optional<Municipality>> {

    private final MunicipalityField municipalities;

    RegistrationPage(MunicipalityField municipalities) {
        this.municipalities = municipalities;
    }

    /** {@code question} is the rule the answer was given for. */
    record Model(String question, MunicipalityQuestion municipality, ChoiceField instead) {}

    @Override
    public Step step() {
        return Step.REGISTRATION;
    }

    @Override
    public Map<String, Integer> fields() {
        return MunicipalityField.FIELDS_OR_INSTEAD;
    }

    @Override
    public Texts texts() {
        return LivingSituationPage.TEXTS;
    }

    @Override
    public boolean applies(Answers answers) {
        return Situation.of(answers).filter(Situation::registrationDecides).isPresent();
    }

    @Override
    public Parsed<Optional<Municipality>> parse(Answers answers) {
        if (!answers.text(step(), "question").equals(question(answers))) {
            return new Parsed.Open<>(List.of());
        }
        if (!answers.choices(step(), "instead").isEmpty()) {
            return answers.text(step(), "municipality").isEmpty()
                    ? Parsed.valid(Optional.empty())
                    : Parsed.wrong("instead", "registration.instead.both");
        }
        return switch (this.municipalities.parse(step(), answers)) {
            case Parsed.Valid<Municipality>(var municipality) -> Parsed.valid(Optional.of(municipality));
            case Parsed.Open<Municipality>(var errors) -> new Parsed.Open<>(errors);
        };
    }

    @Override
    public String template() {
        return "whereabouts/registration";
    }

    @Override
    public Object model(Shown shown) {
        var question = question(shown.answers());
        var label = shown.text("registration.municipality." + question);
        return new Model(
                question,
                MunicipalityQuestion.of(shown, label, this.municipalities),
                shown.choice("instead", "nowhere", "unknown"));
    }

    private static String question(Answers answers) {
        return Situation.of(answers).map(Situation::code).orElse("");
    }
}
