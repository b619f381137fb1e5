package be.cpasonline.whereabouts;

import be.cpasonline.centres.Candidate;
import be.cpasonline.centres.Candidate.Match;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A municipality as people type it. A name that one bears and nothing else could be called in short is the answer, with
 * all else that begins alike still offered; otherwise the person picks: never a silent choice.
 */
@Component
class MunicipalityField {

    /** The field, the candidate picked of a list, and the text that list was made for. */
    static final Map<String, Integer> FIELDS = Map.of("municipality", 100, "candidate", 5, "searched", 100);

    /** The same on a page that depends on the way there ({@code question}) and takes a box {@code instead} of a name. */
    static final Map<String, Integer> FIELDS_OR_INSTEAD =
            Map.of("municipality", 100, "candidate", 5, "searched", 100, "question", 20, "instead", 10);

    private final Municipalities municipalities;

    MunicipalityField(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Parsed<Municipality> parse(Step step, Answers answers) {
        var typed = answers.text(step, "municipality");
        return typed.isEmpty()
                ? Parsed.wrong("municipality", "municipality.missing")
                : picked(step, answers)
                        .map(Parsed::valid)
                        .orElseGet(() -> found(typed, candidates(typed, answers), wasOffered(step, answers)));
    }

    /** That several may be meant is no mistake; going on without choosing one of those offered is. */
    private static Parsed<Municipality> found(String typed, List<Candidate> found, boolean offeredBefore) {
        if (found.isEmpty()) {
            return Parsed.wrong("municipality", "municipality.unknown");
        }
        return plain(typed, found)
                .map(Parsed::valid)
                .orElseGet(() -> offeredBefore
                        ? Parsed.wrong("candidate", "municipality.several")
                        : new Parsed.Open<>(List.of()));
    }

    /** What the person must or may still choose from; nothing once one was picked, nor when only one can be meant. */
    List<Candidate> offered(Step step, Answers answers) {
        if (picked(step, answers).isPresent()) {
            return List.of();
        }
        var found = candidates(answers.text(step, "municipality"), answers);
        return found.size() == 1 && parse(step, answers).value().isPresent() ? List.of() : found;
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

    /** Where it is, when another of those offered bears the same name in that language, as Saint-Nicolas and Sint-Niklaas. */
    Optional<String> apart(Candidate candidate, List<Candidate> offered, Language language) {
        var meant = candidate.municipality();
        var name = meant.name().in(language);
        var namesakes = offered.stream()
                .map(other -> other.municipality().name().in(language))
                .filter(name::equals)
                .count();
        return namesakes < 2 ? Optional.empty() : Optional.of(where(meant, name, language));
    }

    private String where(Municipality meant, String name, Language language) {
        var localNames = meant.regime().languages().stream()
                .map(meant.name()::in)
                .filter(local -> !local.equals(name))
                .distinct();
        var place = Stream.concat(this.municipalities.postalCodeOf(meant).stream(), localNames);
        return Stream.concat(place, Stream.of(meant.region().in(language))).collect(Collectors.joining(", "));
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

    private static Optional<Municipality> plain(String typed, List<Candidate> found) {
        var named = found.stream().filter(one -> one.how() == Match.NAME).toList();
        return named.size() == 1
                        && found.stream().allMatch(one -> one.how() == Match.NAME || onlyBeginsLike(typed, one))
                ? Optional.of(named.getFirst().municipality())
                : Optional.empty();
    }

    private static boolean onlyBeginsLike(String typed, Candidate other) {
        return other.how() == Match.PREFIX && !other.mayBeShortenedTo(typed);
    }

    private Optional<Municipality> picked(Step step, Answers answers) {
        var code = answers.text(step, "candidate");
        return wasOffered(step, answers) && code.matches("[1-9][0-9]{4}")
                ? this.municipalities.find(new NisCode(Integer.parseInt(code)), answers.today())
                : Optional.empty();
    }

    private static boolean wasOffered(Step step, Answers answers) {
        return answers.text(step, "municipality").equals(answers.text(step, "searched"));
    }
}
