package be.cpasonline.whereabouts;

import be.cpasonline.centres.Candidate;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.TextField;
import be.cpasonline.questions.Shown;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The municipality field as it is shown: to type in, and below it the candidates once a search found several.
 *
 * @param searched the text the candidates stand for
 * @param brussels whether to say that the region has other municipalities than the city
 */
record MunicipalityQuestion(
        TextField field, Optional<ChoiceField> candidates, String searched, String picked, boolean brussels) {

    static MunicipalityQuestion of(Shown shown, String label, MunicipalityField municipalities) {
        var typed = shown.typed("municipality");
        var field = TextField.of("municipality", label)
                .hinted(shown.text("municipality.hint"))
                .filled(typed)
                .failed(shown.error("municipality"));
        var offered = municipalities.offered(shown.step(), shown.answers());
        var taken = municipalities
                .parse(shown.step(), shown.answers())
                .value()
                .map(one -> one.nisCode().toString());
        return new MunicipalityQuestion(
                field,
                offered.isEmpty() ? Optional.empty() : Optional.of(choice(shown, municipalities, offered, taken)),
                typed,
                shown.typed("candidate"),
                municipalities.namesRegion(offered, shown.answers()));
    }

    /** Whether to say that choosing is the next step: candidates shown for the first time are no mistake. One taken by its name is chosen. */
    boolean mustChoose() {
        return !this.brussels
                && this.candidates
                        .filter(offered ->
                                offered.error().isEmpty() && offered.chosen().isEmpty())
                        .isPresent();
    }

    private static ChoiceField choice(
            Shown shown, MunicipalityField municipalities, List<Candidate> offered, Optional<String> taken) {
        var choices = offered.stream()
                .map(candidate -> Choice.of(
                        candidate.municipality().nisCode().toString(),
                        label(shown, municipalities, offered, candidate)))
                .toArray(Choice[]::new);
        return ChoiceField.of("candidate", shown.text("municipality.which"), choices)
                .chosen(taken.map(Set::of).orElseGet(Set::of))
                .failed(shown.error("candidate"));
    }

    private static String label(
            Shown shown, MunicipalityField municipalities, List<Candidate> offered, Candidate candidate) {
        var plain = label(shown, candidate);
        var where = plain.equals(candidate.municipality().name().in(shown.language()))
                ? municipalities.apart(candidate, offered, shown.language())
                : Optional.<String>empty();
        return where.map(code -> shown.text("municipality.code", "name", plain, "code", code))
                .orElse(plain);
    }

    /** A former name says that it passed into another; a part and a code say what they are of. */
    static String label(Shown shown, Candidate candidate) {
        var name = candidate.municipality().name().in(shown.language());
        return switch (candidate.how()) {
            case FORMER_NAME -> shown.text("municipality.former", "name", name, "former", candidate.matched());
            case SUB_LOCALITY -> part(shown, name, candidate);
            case POSTAL_CODE -> shown.text("municipality.code", "name", name, "code", candidate.matched());
            case NAME, PREFIX, SIMILAR ->
                candidate.subLocality().isPresent() ? part(shown, name, candidate) : named(shown, name, candidate);
        };
    }

    private static String part(Shown shown, String name, Candidate candidate) {
        return shown.text("municipality.part", "name", name, "part", candidate.matched());
    }

    private static String named(Shown shown, String name, Candidate candidate) {
        return candidate.matched().equalsIgnoreCase(name)
                ? name
                : shown.text("municipality.also", "name", name, "other", candidate.matched());
    }

    @Override
    public String toString() {
        return "MunicipalityQuestion[redacted]";
    }
}
