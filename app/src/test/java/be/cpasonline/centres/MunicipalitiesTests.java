package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Municipalities municipalities = ReferenceData.municipalities();

    @ParameterizedTest
    @CsvSource({
        "2018-12-31,589",
        "2019-01-01,581",
        "2024-12-01,581",
        "2024-12-02,580",
        "2025-01-01,565",
        "2030-12-31,565"
    })
    void eachDayHasAsManyMunicipalitiesAsTheRegisterHad(LocalDate day, int count) {
        assertThat(this.municipalities.on(day)).hasSize(count).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"DUTCH,285", "FRENCH,252", "GERMAN,9", "BILINGUAL,19"})
    void eachLanguageRegionHasItsMunicipalities(LanguageRegime regime, long count) {
        assertThat(today().filter(municipality -> municipality.regime() == regime))
                .hasSize((int) count);
    }

    @ParameterizedTest
    @CsvSource({"Vlaams Gewest,285", "Waals Gewest,261", "Brussels Hoofdstedelijk Gewest,19"})
    void eachRegionHasItsMunicipalities(String region, long count) {
        assertThat(today().filter(municipality -> municipality.region().dutch().equals(region)))
                .hasSize((int) count);
    }

    @Test
    void twentySevenMunicipalitiesHaveFacilities() {
        assertThat(today().flatMap(municipality -> municipality.facilities().stream()))
                .hasSize(27)
                .filteredOn(Language.FRENCH::equals)
                .hasSize(6 + 6 + 9);
        assertThat(facilitiesOf(57097)).contains(Language.DUTCH);
        assertThat(facilitiesOf(73028)).contains(Language.FRENCH);
        assertThat(facilitiesOf(63049)).contains(Language.GERMAN);
        assertThat(facilitiesOf(21004)).isEmpty();
    }

    @Test
    void aMunicipalityHasANameInEachLanguage() {
        assertThat(nameOf(62063)).isEqualTo(new InFourLanguages("Liège", "Luik", "Lüttich", "Liège"));
        assertThat(nameOf(44021)).isEqualTo(new InFourLanguages("Gand", "Gent", "Gent", "Ghent"));
        assertThat(nameOf(24062).english()).isEqualTo("Leuven");
        assertThat(today().flatMap(municipality -> Stream.of(Language.values()).map(municipality.name()::in)))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({
        "72025,2018-12-31,72025", "72025,2019-01-01,72043", // Neerpelt -> Pelt
        "54007,2018-12-31,54007", "54007,2019-01-01,57096", // Mouscron, another number
        "82003,2024-12-01,82003", "82003,2024-12-02,82039", // Bastogne
        "11007,2024-12-31,11007", "11007,2025-01-01,11002", // Borsbeek -> Antwerp
        "11056,2024-12-31,11056", "11056,2025-01-01,46030", // Zwijndrecht changes province
        "21004,2026-11-25,21004"
    })
    void aFormerCodePassesIntoItsSuccessor(int code, LocalDate day, int present) {
        assertThat(this.municipalities.presentOf(new NisCode(code), day))
                .map(Municipality::nisCode)
                .contains(new NisCode(present));
    }

    @ParameterizedTest
    @CsvSource({"72043,2018-12-31", "73110,2024-12-31", "12345,2026-11-25", "24114,2026-11-25"})
    void aCodeThatIsNotYetOrWasNeverOursNamesNothing(int code, LocalDate day) {
        assertThat(this.municipalities.presentOf(new NisCode(code), day)).isEmpty();
        assertThat(this.municipalities.find(new NisCode(code), day)).isEmpty();
    }

    @Test
    void aFormerCodeIsFoundOnlyWhileItLasted() {
        assertThat(this.municipalities.find(new NisCode(72025), LocalDate.of(2018, 12, 31)))
                .isPresent();
        assertThat(this.municipalities.find(new NisCode(72025), LocalDate.of(2019, 1, 1)))
                .isEmpty();
    }

    @Test
    void theCityOfBrusselsKnowsTheEighteenOthersOfItsRegion() {
        assertThat(this.municipalities.othersInRegion(municipality(21004), TODAY))
                .hasSize(18)
                .doesNotContain(municipality(21004))
                .allMatch(other -> other.regime() == LanguageRegime.BILINGUAL);
        assertThat(this.municipalities.othersInRegion(municipality(21009), TODAY))
                .isEmpty();
        assertThat(this.municipalities.othersInRegion(municipality(92094), TODAY))
                .isEmpty();
    }

    @Test
    void aMunicipalityHasThePostalCodeOfItsName() {
        assertThat(postalCodeOf(21004)).contains("1000");
        assertThat(postalCodeOf(92094)).contains("5000");
        assertThat(postalCodeOf(23106)).isEmpty();
    }

    private Optional<String> postalCodeOf(int code) {
        return this.municipalities.postalCodeOf(municipality(code));
    }

    private Stream<Municipality> today() {
        return List.copyOf(this.municipalities.on(TODAY)).stream();
    }

    private Optional<Language> facilitiesOf(int code) {
        return municipality(code).facilities();
    }

    private InFourLanguages nameOf(int code) {
        return municipality(code).name();
    }

    private Municipality municipality(int code) {
        return this.municipalities.find(new NisCode(code), TODAY).orElseThrow();
    }
}
