package be.cpasonline.whereabouts;

import be.cpasonline.centres.Municipality;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Step;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The answers on where somebody lives, said again as they were understood, in the words of the questions. */
@Component
public class WhereaboutsRecap {

    private final HomePage home;
    private final RegistrationPage registration;
    private final PlacePage place;

    WhereaboutsRecap(HomePage home, RegistrationPage registration, PlacePage place) {
        this.home = home;
        this.registration = registration;
        this.place = place;
    }

    /** What leads to the centre. */
    public List<SummaryRow> of(Answers answers) {
        var texts = LivingSituationPage.TEXTS.in(answers.language());
        var rows = new ArrayList<SummaryRow>();
        var situation = Situation.of(answers).orElseThrow();
        rows.add(Step.LIVING_SITUATION.again(
                texts.get("living-situation.situation"),
                List.of(texts.get("living-situation.situation." + situation.code()))));
        if (this.home.applies(answers)) {
            var where = Home.of(answers).orElseThrow();
            rows.add(Step.HOME.again(texts.get("home.home"), List.of(texts.get("home.home." + where.code()))));
        }
        if (this.registration.applies(answers)) {
            rows.add(registered(answers, texts, situation));
        }
        if (this.place.applies(answers)) {
            this.place.parse(answers).value().ifPresent(found -> rows.add(staying(answers, texts, found)));
        }
        return List.copyOf(rows);
    }

    private SummaryRow registered(Answers answers, Texts.In texts, Situation situation) {
        var found = this.registration.parse(answers).value().flatMap(municipality -> municipality);
        var instead = answers.chosen(Step.REGISTRATION, "instead", "nowhere") ? "nowhere" : "unknown";
        return Step.REGISTRATION.again(
                texts.get("registration.municipality." + situation.code()),
                List.of(found.map(municipality -> name(municipality, answers))
                        .orElseGet(() -> texts.get("registration.instead." + instead))));
    }

    private static SummaryRow staying(Answers answers, Texts.In texts, Municipality found) {
        var question = texts.get("place.municipality." + answers.text(Step.PLACE, "question"));
        return Step.PLACE.again(question, List.of(name(found, answers)));
    }

    private static String name(Municipality municipality, Answers answers) {
        return municipality.name().in(answers.language());
    }
}
