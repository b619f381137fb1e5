package be.cpasonline.handling;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.register.Act;
import be.cpasonline.register.Outcome;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What counts of a request and may be a mistake, in words, to choose one of it. */
@Component
class InForce {

    private final WelfareCentres centres;

    InForce(WelfareCentres centres) {
        this.centres = centres;
    }

    List<Choice> choices(Sheet sheet, Predicate<Outcome> wanted) {
        return sheet.file().outcomesInForce().stream()
                .filter(act -> wanted.test(act.outcome()))
                .map(act -> Choice.of(Long.toString(act.position()), words(sheet, act)))
                .toList();
    }

    /** Outcomes, attempts to reach the applicant and the case number. */
    List<Choice> all(Sheet sheet) {
        return sheet.file().counting().stream()
                .map(act -> Choice.of(Long.toString(act.position()), words(sheet, act)))
                .toList();
    }

    private String words(Sheet sheet, Act act) {
        return switch (act) {
            case Act.OutcomeRecorded outcome -> words(sheet, outcome);
            case Act.ContactAttempt attempt ->
                sheet.texts()
                        .get(
                                "inForce.contact",
                                "day",
                                sheet.readable(attempt.contact().day()),
                                "means",
                                sheet.texts()
                                        .get("contact.means."
                                                + Sheet.code(attempt.contact().means())),
                                "moment",
                                DeskDates.moment(sheet.language(), attempt.at()));
            case Act.Enrolment enrolment -> sheet.texts().get("inForce.enrolment", "number", enrolment.caseNumber());
            case Act.Consultation none -> "";
            case Act.ProblemReport none -> "";
            case Act.TakingBack none -> "";
            case Act.Closing none -> "";
            case Act.Reopening none -> "";
        };
    }

    private String words(Sheet sheet, Act.OutcomeRecorded act) {
        return switch (act.outcome()) {
            case Outcome.Decision decision ->
                sheet.texts()
                        .get(
                                "inForce.decision",
                                "day",
                                sheet.readable(decision.on()),
                                "aid",
                                decision.aid(),
                                "result",
                                sheet.texts().get("decision.result." + Sheet.code(decision.result())));
            case Outcome.Referral referral ->
                sheet.texts()
                        .get(
                                "inForce.referral",
                                "day",
                                sheet.readable(referral.sentOn()),
                                "centre",
                                centre(sheet, referral));
            case Outcome.MergedInto merged -> sheet.texts().get("inForce.merger", "reference", merged.reference());
            case Outcome.ConflictReported conflict ->
                sheet.texts().get("inForce.conflict", "day", sheet.readable(conflict.on()));
            case Outcome.HeldCompetent none ->
                sheet.texts().get("inForce.competence", "day", sheet.readable(BelgianTime.dayOf(act.at())));
            case Outcome.TakenBack none -> "";
        };
    }

    private String centre(Sheet sheet, Outcome.Referral referral) {
        return this.centres
                .find(referral.to(), referral.sentOn())
                .map(centre -> centre.name().in(sheet.language()))
                .orElse("");
    }
}
