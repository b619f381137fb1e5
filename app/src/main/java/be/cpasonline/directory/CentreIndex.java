package be.cpasonline.directory;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.Language;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The centres under everything by which a list may name them: numbers exactly, names by their distinctive words. */
final class CentreIndex {

    /** Words that every centre bears, and articles. */
    private static final Set<String> COMMON = Set.of(
            "cpas ocmw oshz centre center centrum zentrum public d action sociale aide openbaar voor maatschappelijk welzijn offentliches sozialhilfezentrum van von de du des la le les l het den der"
                    .split(" "));

    private final Map<CentreNumber, WelfareCentre> byNumber = new HashMap<>();
    private final Map<NisCode, CentreNumber> byCode = new HashMap<>();
    private final Map<EnterpriseNumber, CentreNumber> byEnterprise = new HashMap<>();
    private final Map<String, Set<CentreNumber>> byName = new HashMap<>();
    private final Municipalities municipalities;
    private final LocalDate day;

    CentreIndex(WelfareCentres centres, Municipalities municipalities, LocalDate day) {
        this.municipalities = municipalities;
        this.day = day;
        centres.begunBy(day).forEach(this::add);
    }

    private void add(WelfareCentre centre) {
        this.byNumber.put(centre.number(), centre);
        this.byCode.put(centre.nisCode(), centre.number());
        centre.enterpriseNumber().ifPresent(number -> this.byEnterprise.put(number, centre.number()));
        for (var language : Language.values()) {
            this.byName
                    .computeIfAbsent(distinctive(centre.name().in(language)), _ -> new HashSet<>())
                    .add(centre.number());
        }
    }

    Optional<CentreNumber> numbered(String cell) {
        return Optional.of(cell)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number > 0)
                .map(CentreNumber::new)
                .filter(this.byNumber::containsKey);
    }

    Optional<CentreNumber> named(NisCode code) {
        return Optional.ofNullable(this.byCode.get(code));
    }

    /** Whether the code was given up before that day and another one stands for the place. */
    boolean isFormer(NisCode code) {
        return this.municipalities.find(code, this.day).isEmpty()
                && this.municipalities.presentOf(code, this.day).isPresent();
    }

    Optional<CentreNumber> known(EnterpriseNumber number) {
        return Optional.ofNullable(this.byEnterprise.get(number));
    }

    /** All that may be meant; none for words that say nothing. */
    Set<CentreNumber> called(String name) {
        return this.byName.getOrDefault(distinctive(name), Set.of());
    }

    private static String distinctive(String name) {
        var folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replaceAll("\\(.*?\\)", " ");
        return Arrays.stream(folded.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .collect(Collectors.joining());
    }
}
