package be.cpasonline.records;

import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.register.Noted;
import be.cpasonline.register.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of a request in the words of the register: the outcomes in force, none of the remarks. */
final class NotedOutcomes {

    private final Texts.In texts;
    private final CentreNames centres;

    NotedOutcomes(Texts.In texts, CentreNames centres) {
        this.texts = texts;
        this.centres = centres;
    }

    /** Empty while nothing is in force. */
    String of(Noted noted) {
        return noted.outcomes().stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decision decision ->
                this.texts.get(
                        "outcome.decision",
                        "aid",
                        decision.aid(),
                        "result",
                        this.texts.get(
                                "outcome.result." + decision.result().name().toLowerCase(Locale.ROOT)),
                        "day",
                        day(decision.on()));
            case Outcome.Referral referral ->
                this.texts.get(
                        "outcome.referral",
                        "centre",
                        this.centres.of(referral.to(), referral.sentOn()),
                        "day",
                        day(referral.sentOn()));
            case Outcome.MergedInto merged -> this.texts.get("outcome.merger", "reference", merged.reference());
            case Outcome.ConflictReported conflict -> this.texts.get("outcome.conflict", "day", day(conflict.on()));
            case Outcome.HeldCompetent none -> "";
            case Outcome.TakenBack nothing -> "";
        };
    }

    private String day(LocalDate day) {
        return DeskDates.figures(this.texts.language(), day);
    }
}
