package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.Candidate.Match;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String ALPHABET =
            "abcdeéèüœ St-'’ʼ1234567890ZŒ\u0000\uD83D\uDE00\uD83D.,;%_\\\"<>&\n\u202E\u0301بж";

    @Test
    void aFormerMunicipalityIsNamedWithTheDayItPassedOn() {
        assertThat(search("Neerpelt").getFirst()).satisfies(candidate -> {
            assertThat(candidate.former()).map(Candidate.Former::until).contains(LocalDate.of(2019, 1, 1));
            assertThat(candidate.former()).map(Candidate.Former::nisCode).contains(new NisCode(72025));
            assertThat(candidate.municipality().name().dutch()).isEqualTo("Pelt");
        });
    }

    @Test
    void aSearchAsOfADayBeforeTheMergerOffersWhatStoodThen() {
        var before = LocalDate.of(2024, 12, 31);

        assertThat(search("Borgloon", before).getFirst()).satisfies(candidate -> {
            assertThat(candidate.how()).isEqualTo(Match.NAME);
            assertThat(candidate.former()).isEmpty();
        });
        assertThat(search("Tongeren-Borgloon", before)).noneMatch(candidate -> candidate.how() == Match.NAME);
        assertThat(search("3700", before))
                .extracting(candidate -> candidate.municipality().name().dutch())
                .contains("Tongeren");
    }

    @Test
    void aSubLocalityIsNamed() {
        assertThat(search("heverlee").getFirst().subLocality())
                .map(InFourLanguages::dutch)
                .contains("Heverlee");
        assertThat(search("3001").getFirst().subLocality())
                .map(InFourLanguages::dutch)
                .contains("Heverlee");
        assertThat(search("5000").getFirst().subLocality()).isEmpty();
        assertThat(search("Namur").getFirst().subLocality()).isEmpty();
    }

    @Test
    void whatWasRecognisedIsShownAsItIsWritten() {
        assertThat(search("st vith").getFirst().matched()).isEqualTo("Saint-Vith");
        assertThat(search("b-1040").getFirst().matched()).isEqualTo("1040");
    }

    @Test
    void aMunicipalityIsOfferedOnceAndNeverMoreThanTwenty() {
        assertThat(Stream.of("s", "sa", "st", "b", "be", "ma", "halle", "1000", "saint"))
                .allSatisfy(typed -> assertThat(search(typed))
                        .hasSizeLessThanOrEqualTo(20)
                        .extracting(Candidate::municipality)
                        .doesNotHaveDuplicates());
        assertThat(search("be")).hasSize(20);
    }

    @Test
    void mistakesAreOfferedOnlyWhenNothingIsExactlySo() {
        assertThat(search("Halle")).noneMatch(candidate -> candidate.how() == Match.SIMILAR);
        assertThat(search("Hale")).last().matches(candidate -> candidate.how() == Match.SIMILAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "'",
                "x",
                "0000",
                "9999",
                "12345",
                "\u0000",
                "😀",
                "qqqqqqqq",
                "بروكسل",
                "%",
                "'; drop table"
            })
    void whatNamesNothingOffersNothing(String typed) {
        assertThat(search(typed)).isEmpty();
    }

    @Test
    void everyNameOfTodayFindsItsMunicipalityFirstOrBesideItsNamesakes() {
        assertThat(ReferenceData.municipalities().on(TODAY))
                .allSatisfy(municipality -> assertThat(Language.values())
                        .allSatisfy(language -> assertThat(
                                        search(municipality.name().in(language)).stream()
                                                .filter(candidate -> candidate.how() == Match.NAME)
                                                .map(Candidate::municipality))
                                .contains(municipality)));
    }

    @Test
    void everyLocalityAndEveryPostalCodeFindsItsMunicipality() {
        assertThat(ReferenceFile.read("localities.csv")).hasSize(2794).allSatisfy(row -> {
            assertThat(codesFor(row.get("french"))).contains(row.nisCode("municipality"));
            assertThat(codesFor(row.get("dutch"))).contains(row.nisCode("municipality"));
            row.known("postal_code")
                    .ifPresent(code -> assertThat(codesFor(code)).contains(row.nisCode("municipality")));
        });
    }

    @Test
    void everyFormerNameFindsItsPresentMunicipality() {
        assertThat(ReferenceFile.read("former-names.csv"))
                .hasSize(2095)
                .allSatisfy(row -> assertThat(codesFor(row.get("french"))).contains(row.nisCode("municipality")));
    }

    @Test
    void anyInputIsHarmless() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261125);

        assertThat(Stream.generate(() -> anything(random)).limit(5_000))
                .allSatisfy(typed -> assertThat(search(typed)).hasSizeLessThanOrEqualTo(20));
        assertThat(search("a".repeat(10_000))).isEmpty();
        assertThat(search(" ".repeat(10_000) + "Namur")).isNotEmpty();
    }

    private static String anything(RandomGenerator random) {
        var typed = new StringBuilder();
        random.ints(random.nextInt(120), 0, ALPHABET.length()).forEach(i -> typed.append(ALPHABET.charAt(i)));
        return typed.toString();
    }

    private static List<NisCode> codesFor(String typed) {
        return search(typed).stream()
                .map(candidate -> candidate.municipality().nisCode())
                .toList();
    }

    private static List<Candidate> search(String typed) {
        return search(typed, TODAY);
    }

    private static List<Candidate> search(String typed, LocalDate day) {
        return ReferenceData.municipalities().search(typed, Language.FRENCH, day);
    }
}
