package be.cpasonline.book;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.register.Noted;
import be.cpasonline.register.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What became of a request in the words of the register: the outcomes in force, none of the remarks. */
public final class NotedOutcomes {

    private static final Texts TEXTS = Texts.beside(NotedOutcomes.class, "outcomes", Language.values());

    private final Texts.In texts;
    private final BiFunction<CentreNumber, LocalDate, String> centres;

    /** In that language, where {@code centres} tells what a centre was called on a day. */
    public NotedOutcomes(Language language, BiFunction<CentreNumber, LocalDate, String> centres) {
        this.texts = TEXTS.in(language);
        this.centres = centres;
    }

    /** Empty while nothing is in force. */
    public String of(Noted noted) {
        return noted.outcomes().stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decision decision ->
                this.texts.get(
                        "decision",
                        "aid",
                        decision.aid(),
                        "result",
                        this.texts.get("result." + decision.result().name().toLowerCase(Locale.ROOT)),
                        "day",
                        day(decision.on()));
            case Outcome.Referral referral ->
                this.texts.get(
                        "referral",
                        "centre",
                        this.centres.apply(referral.to(), referral.sentOn()),
                        "day",
                        day(referral.sentOn()));
            case Outcome.MergedInto merged -> this.texts.get("merger", "reference", merged.reference());
            case Outcome.ConflictReported conflict -> this.texts.get("conflict", "day", day(conflict.on()));
            case Outcome.HeldCompetent none -> "";
            case Outcome.TakenBack nothing -> "";
        };
    }

    private String day(LocalDate day) {
        var pattern = this.texts.language() == Language.GERMAN ? "dd.MM.yyyy" : "dd/MM/yyyy";
        return DateTimeFormatter.ofPattern(pattern).format(day);
    }
}
