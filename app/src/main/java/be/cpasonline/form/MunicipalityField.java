package be.cpasonline.form;

import be.cpasonline.centres.Candidate;
import be.cpasonline.centres.Candidate.Match;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A municipality as people type it. Unless what was typed is a name of one and of no other, every candidate is
 * offered and the person picks: never a silent choice.
 */
@Component
class MunicipalityField {

    /** The field, the candidate picked of a list, and the text that list was made for. */
    static final Map<String, Integer> FIELDS = Map.of("municipality", 100, "candidate", 5, "searched", 100);

    private final Municipalities municipalities;

    MunicipalityField(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Parsed<Municipality> parse(Step step, Answers answers) {
        var typed = answers.text(step, "municipality");
        if (typed.isEmpty()) {
            return Parsed.wrong("municipality", "municipality.missing");
        }
        var offeredBefore = typed.equals(answers.text(step, "searched"));
        var picked = offeredBefore ? picked(answers.text(step, "candidate"), answers) : Optional.<Municipality>empty();
        return picked.map(Parsed::valid).orElseGet(() -> found(candidates(typed, answers), offeredBefore));
    }

    /** That several may be meant is no mistake; going on without choosing one of those offered is. */
    private static Parsed<Municipality> found(List<Candidate> found, boolean offeredBefore) {
        if (found.isEmpty()) {
            return Parsed.wrong("municipality", "municipality.unknown");
        }
        return only(found)
                .map(Parsed::valid)
                .orElseGet(() -> offeredBefore
                        ? Parsed.wrong("candidate", "municipality.several")
                        : new Parsed.Open<>(List.of()));
    }

    /** What the person must still choose from; nothing when the answer is complete or empty. */
    List<Candidate> offered(Step step, Answers answers) {
        return parse(step, answers).value().isPresent()
                ? List.of()
                : candidates(answers.text(step, "municipality"), answers);
    }

    /** The name of a former municipality by which this one was meant. */
    Optional<String> formerName(Step step, Answers answers, Municipality meant) {
        return candidates(answers.text(step, "municipality"), answers).stream()
                .filter(candidate -> candidate.municipality().equals(meant) && candidate.how() == Match.FORMER_NAME)
                .map(Candidate::matched)
                .findFirst();
    }

    /** What may be meant; for "Brussels" the city first, at last the other municipalities of its region. */
    List<Candidate> candidates(String typed, Answers answers) {
        var found = this.municipalities.search(typed, answers.language(), answers.today());
        var known = found.stream()
                .map(candidate -> candidate.municipality().nisCode())
                .toList();
        var others = othersMeant(found, answers)
                .filter(other -> !known.contains(other.nisCode()))
                .map(other -> named(other, answers));
        return Stream.concat(found.stream(), others).toList();
    }

    /** Whether a name was typed that people also give to the municipalities around. */
    boolean namesRegion(List<Candidate> found, Answers answers) {
        return othersMeant(found, answers).findAny().isPresent();
    }

    private Stream<Municipality> othersMeant(List<Candidate> found, Answers answers) {
        return found.stream()
                .filter(candidate -> candidate.how() == Match.NAME)
                .flatMap(city -> this.municipalities.othersInRegion(city.municipality(), answers.today()).stream());
    }

    private static Candidate named(Municipality other, Answers answers) {
        var name = other.name().in(answers.language());
        return new Candidate(other, name, Match.NAME, Optional.empty(), Optional.empty());
    }

    private static Optional<Municipality> only(List<Candidate> found) {
        return found.size() == 1 && found.getFirst().how() == Match.NAME
                ? Optional.of(found.getFirst().municipality())
                : Optional.empty();
    }

    private Optional<Municipality> picked(String code, Answers answers) {
        return code.matches("[1-9][0-9]{4}")
                ? this.municipalities.find(new NisCode(Integer.parseInt(code)), answers.today())
                : Optional.empty();
    }
}
