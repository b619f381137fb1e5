package be.cpasonline.applicant;

import be.cpasonline.identity.NationalNumber;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Step;
import be.cpasonline.request.Applicant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers on the person, said again as they were understood, in the words of the questions. */
public final class ApplicantRecap {

    private static final Texts TEXTS = Texts.beside(ApplicantRecap.class);

    private ApplicantRecap() {}

    /** Who asks, who helps, and how sure we are of the person. */
    public static List<SummaryRow> of(Answers answers) {
        var rows = new ArrayList<SummaryRow>();
        var texts = TEXTS.in(answers.language());
        var whom = answers.text(Step.FOR_WHOM, "whom");
        rows.add(Step.FOR_WHOM.again(texts.get("for-whom.whom"), List.of(texts.get("for-whom.whom." + whom))));
        if (answers.forSomeoneElse()) {
            rows.add(Step.HELPER.again(texts.get("helper.title"), helper(answers, texts)));
        }
        Identities.read(answers).value().ifPresent(identified -> rows.addAll(identity(identified, answers, texts)));
        return List.copyOf(rows);
    }

    private static List<String> helper(Answers answers, Texts.In texts) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("helper.capacity." + answers.text(Step.HELPER, "capacity")));
        lines.add(answers.text(Step.HELPER, "name"));
        lines.add(answers.text(Step.HELPER, "contact"));
        lines.removeIf(String::isEmpty);
        return List.copyOf(lines);
    }

    private static List<SummaryRow> identity(Identified identified, Answers answers, Texts.In texts) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(Step.IDENTITY.again(
                texts.get("check.name"), List.of(identified.applicant().fullName())));
        rows.add(Step.IDENTITY.again(texts.get("identity.number"), List.of(number(identified, answers, texts))));
        born(identified.applicant(), answers.language())
                .ifPresent(born -> rows.add(Step.IDENTITY.again(texts.get("check.birth"), List.of(born))));
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
                .orElseGet(() -> texts.get("identity.without." + (answers.forSomeoneElse() ? "other" : "yes")));
    }

    private static Optional<String> born(Applicant applicant, Language language) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        return applicant
                .birthDate()
                .map(format::format)
                .or(() -> applicant.birthYear().map(Object::toString));
    }
}
