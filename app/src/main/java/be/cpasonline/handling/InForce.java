package be.cpasonline.handling;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.register.Act;
import be.cpasonline.register.Outcome;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The outcomes in force of a request, in words, to choose one of them. */
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
