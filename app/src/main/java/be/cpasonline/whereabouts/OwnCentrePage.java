package be.cpasonline.whereabouts;

import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.Texts;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The end for whoever a centre already helps: how to reach that centre. No request is made; the answer can be changed. */
@Component
class OwnCentrePage implements FormPage<Void> {

    private static final Texts TEXTS = Texts.beside(OwnCentrePage.class);

    private final MunicipalityField municipalities;
    private final WelfareCentres centres;
    private final CentreContacts contacts;

    OwnCentrePage(MunicipalityField municipalities, WelfareCentres centres, CentreContacts contacts) {
        this.municipalities = municipalities;
        this.centres = centres;
        this.contacts = contacts;
    }

    record Model(MunicipalityQuestion municipality, Optional<CentreContact> found) {}

    @Override
    public Step step() {
        return Step.OWN_CENTRE;
    }

    @Override
    public Map<String, Integer> fields() {
        return MunicipalityField.FIELDS;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public boolean applies(Answers answers) {
        return answers.chosen(Step.ALREADY_HELPED, "helped", "yes");
    }

    /** It never leads further, whatever is searched. */
    @Override
    public Parsed<Void> parse(Answers answers) {
        return switch (this.municipalities.parse(step(), answers)) {
            case Parsed.Valid<Municipality> found -> new Parsed.Open<>(List.of());
            case Parsed.Open<Municipality>(var errors) -> new Parsed.Open<>(errors);
        };
    }

    @Override
    public String template() {
        return "whereabouts/ownCentre";
    }

    @Override
    public Object model(Shown shown) {
        var found = this.municipalities
                .parse(step(), shown.answers())
                .value()
                .map(municipality ->
                        this.centres.of(municipality, shown.answers().today()))
                .map(centre -> this.contacts.of(centre, shown.language()));
        var label = shown.text("own-centre.municipality");
        return new Model(MunicipalityQuestion.of(shown, label, this.municipalities), found);
    }
}
