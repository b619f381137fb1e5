package be.cpasonline.form;

import be.cpasonline.centres.Municipality;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.request.Applicant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The answers on the person and on where they live, said again as they were understood, in the words of the questions. */
@Component
class Recap {

    private static final Texts BEGINNING = Texts.beside(Recap.class, "beginning", Language.values());
    private static final Texts IDENTITY = Texts.beside(Recap.class, "identity", Language.values());

    private final HomePage home;
    private final RegistrationPage registration;
    private final PlacePage place;

    Recap(HomePage home, RegistrationPage registration, PlacePage place) {
        this.home = home;
        this.registration = registration;
        this.place = place;
    }

    /** Who asks, who helps, and how sure we are of the person. */
    List<SummaryRow> person(Answers answers) {
        var rows = new ArrayList<SummaryRow>();
        var beginning = BEGINNING.in(answers.language());
        var whom = answers.text(Step.FOR_WHOM, "whom");
        rows.add(row(beginning.get("for-whom.whom"), List.of(beginning.get("for-whom.whom." + whom)), Step.FOR_WHOM));
        if (ForWhomPage.forSomeoneElse(answers)) {
            rows.add(row(beginning.get("helper.title"), helper(answers, beginning), Step.HELPER));
        }
        Identities.read(answers).value().ifPresent(identified -> rows.addAll(identity(identified, answers)));
        return List.copyOf(rows);
    }

    /** What leads to the centre. */
    List<SummaryRow> whereabouts(Answers answers) {
        var texts = LivingSituationPage.TEXTS.in(answers.language());
        var rows = new ArrayList<SummaryRow>();
        var situation = Situation.of(answers).orElseThrow();
        rows.add(row(
                texts.get("living-situation.situation"),
                List.of(texts.get("living-situation.situation." + situation.code())),
                Step.LIVING_SITUATION));
        if (this.home.applies(answers)) {
            var where = Home.of(answers).orElseThrow();
            rows.add(row(texts.get("home.home"), List.of(texts.get("home.home." + where.code())), Step.HOME));
        }
        if (this.registration.applies(answers)) {
            rows.add(registered(answers, texts, situation));
        }
        if (this.place.applies(answers)) {
            this.place.parse(answers).value().ifPresent(found -> rows.add(staying(answers, texts, found)));
        }
        return List.copyOf(rows);
    }

    /** An answer, with the way to change it and come back. */
    static SummaryRow row(String question, List<String> lines, Step step) {
        return new SummaryRow(question, lines, Optional.of("/" + step.path() + "?change=1"), false);
    }

    private static List<String> helper(Answers answers, Texts.In texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("helper.capacity." + answers.text(Step.HELPER, "capacity")));
        lines.add(answers.text(Step.HELPER, "name"));
        lines.add(answers.text(Step.HELPER, "contact"));
        lines.removeIf(String::isEmpty);
        return List.copyOf(lines);
    }

    private static List<SummaryRow> identity(Identified identified, Answers answers) {
        var texts = IDENTITY.in(answers.language());
        var check = ContactPage.TEXTS.in(answers.language());
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(check.get("check.name"), List.of(identified.applicant().fullName()), Step.IDENTITY));
        rows.add(row(texts.get("identity.number"), List.of(number(identified, answers, texts)), Step.IDENTITY));
        born(identified.applicant(), answers.language())
                .ifPresent(born -> rows.add(row(check.get("check.birth"), List.of(born), Step.IDENTITY)));
        return rows;
    }

    private static String number(Identified identified, Answers answers, Texts.In texts) {
        var code = identified.identification().code();
        var known = "identity.known." + code;
        if (texts.has(known)) {
            return texts.get(known);
        }
        return identified
                .identification()
                .number()
                .map(NationalNumber::readable)
                .orElseGet(
                        () -> texts.get("identity.without." + (ForWhomPage.forSomeoneElse(answers) ? "other" : "yes")));
    }

    private static Optional<String> born(Applicant applicant, Language language) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return applicant
                .birthDate()
                .map(format::format)
                .or(() -> applicant.birthYear().map(Object::toString));
    }

    private SummaryRow registered(Answers answers, Texts.In texts, Situation situation) {
        var found = this.registration.parse(answers).value().flatMap(municipality -> municipality);
        var instead = answers.chosen(Step.REGISTRATION, "instead", "nowhere") ? "nowhere" : "unknown";
        return row(
                texts.get("registration.municipality." + situation.code()),
                List.of(found.map(municipality -> name(municipality, answers))
                        .orElseGet(() -> texts.get("registration.instead." + instead))),
                Step.REGISTRATION);
    }

    private static SummaryRow staying(Answers answers, Texts.In texts, Municipality found) {
        var question = texts.get("place.municipality." + answers.text(Step.PLACE, "question"));
        return row(question, List.of(name(found, answers)), Step.PLACE);
    }

    private static String name(Municipality municipality, Answers answers) {
        return municipality.name().in(answers.language());
    }
}
