package be.cpasonline.form;

import be.cpasonline.competence.Competence;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which centre the answers lead to, and why; looked at again whenever it changes. Circular § 5. */
@Component
class CentrePage implements FormPage<ProvisionalCompetence> {

    private final Whereabouts whereabouts;
    private final Competence competence;
    private final CentreContacts contacts;

    CentrePage(Whereabouts whereabouts, Competence competence, CentreContacts contacts) {
        this.whereabouts = whereabouts;
        this.competence = competence;
        this.contacts = contacts;
    }

    /** {@code seen} stands for the centre and ground this page shows. */
    record Model(String seen, String centre, String municipality, String why, String article, CentreContact contact) {

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
    Optional<ProvisionalCompetence> decided(Answers answers) {
        return this.whereabouts
                .of(answers)
                .flatMap(facts -> facts.situation())
                .map(situation -> this.competence.provisionalFor(situation, answers.today()));
    }

    @Override
    public String template() {
        return "centre";
    }

    @Override
    public Object model(Shown shown) {
        var decision = decided(shown.answers()).orElseThrow();
        var municipality = decision.municipality().name().in(shown.language());
        var ground = decision.ground();
        return new Model(
                seen(decision),
                decision.centre().name().in(shown.language()),
                municipality,
                shown.text("centre.why." + ground.code(), "municipality", municipality),
                shown.text("centre.article", "article", ground.article()),
                this.contacts.of(decision.centre(), shown.language()));
    }

    private static String seen(ProvisionalCompetence decision) {
        return decision.centre().number() + "-" + decision.ground().code();
    }
}
