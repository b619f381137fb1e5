package be.cpasonline.whereabouts;

import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.competence.Competence;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which centre the answers lead to, and why; looked at again whenever it changes. Circular § 5. */
@Component
public class CentrePage implements FormPage<ProvisionalCompetence> {

    private final Whereabouts whereabouts;
    private final Competence competence;
    private final CentreContacts contacts;
    private final MunicipalityField municipalities;
    private final WelfareCentres centres;

    CentrePage(
            Whereabouts whereabouts,
            Competence competence,
            CentreContacts contacts,
            MunicipalityField municipalities,
            WelfareCentres centres) {
        this.centres = centres;
        this.whereabouts = whereabouts;
        this.competence = competence;
        this.contacts = contacts;
        this.municipalities = municipalities;
    }

    /**
     * {@code seen} stands for the centre and ground this page shows; {@code former} says what the place typed passed into,
     * {@code merged} that its centre did.
     */
    record Model(
            String seen,
            String centre,
            String why,
            Optional<String> former,
            Optional<String> merged,
            String article,
            CentreContact contact) {

        @Override
        public String toString() {
            return "Model[redacted]";
        }
    }

    @Override
    public Step step() {
        return Step.CENTRE;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("seen-centre", 20);
    }

    @Override
    public Texts texts() {
        return LivingSituationPage.TEXTS;
    }

    @Override
    public Parsed<ProvisionalCompetence> parse(Answers answers) {
        return decided(answers)
                .filter(decision -> seen(decision).equals(answers.text(step(), "seen-centre")))
                .map(Parsed::valid)
                .orElseGet(() -> new Parsed.Open<>(List.of()));
    }

    /** The centre for the answers as they stand, looked at or not. */
    public Optional<ProvisionalCompetence> decided(Answers answers) {
        return this.whereabouts
                .of(answers)
                .flatMap(facts -> facts.situation())
                .map(situation -> this.competence.provisionalFor(situation, answers.today()));
    }

    /** The ground in plain words. */
    public String why(ProvisionalCompetence decision, Language language) {
        return texts().in(language)
                .get(
                        "centre.why." + decision.ground().code(),
                        "municipality",
                        decision.municipality().name().in(language));
    }

    @Override
    public String template() {
        return "whereabouts/centre";
    }

    @Override
    public Object model(Shown shown) {
        var decision = decided(shown.answers()).orElseThrow();
        var municipality = decision.municipality().name().in(shown.language());
        var ground = decision.ground();
        return new Model(
                seen(decision),
                decision.centre().name().in(shown.language()),
                why(decision, shown.language()),
                formerName(decision, shown.answers())
                        .map(former -> shown.text("centre.former", "former", former, "municipality", municipality)),
                merged(decision, shown),
                shown.text("centre.article", "article", ground.article()),
                this.contacts.of(decision.centre(), shown.language()));
    }

    /** A draft begun before the merger, or someone who knows the old centre, reads why another one answers. */
    private Optional<String> merged(ProvisionalCompetence decision, Shown shown) {
        return this.centres
                .formerOf(decision.municipality(), shown.answers().today())
                .map(former -> shown.text(
                        "centre.merged",
                        "former",
                        former.name().in(shown.language()),
                        "centre",
                        decision.centre().name().in(shown.language())));
    }

    /** The name typed on the page whose answer decided. */
    private Optional<String> formerName(ProvisionalCompetence decision, Answers answers) {
        return Stream.of(Step.REGISTRATION, Step.PLACE)
                .filter(step -> this.whereabouts.asksAt(step, answers))
                .flatMap(step -> this.municipalities.formerName(step, answers, decision.municipality()).stream())
                .findFirst();
    }

    private static String seen(ProvisionalCompetence decision) {
        return decision.centre().number() + "-" + decision.ground().code();
    }
}
