package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.language.InFourLanguages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelfareCentresTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Municipalities municipalities = ReferenceData.municipalities();
    private final WelfareCentres centres = ReferenceData.centres();

    @Test
    void everyMunicipalityHasExactlyOneCentreOnEveryDayFrom2019To2030() {
        var published = new PublishedDirectory(this.municipalities.gazetteer());

        assertThat(daysOfChangeFrom2019To2030())
                .allSatisfy(day -> assertThat(this.municipalities.on(day))
                        .isNotEmpty()
                        .allSatisfy(municipality -> assertThat(published.serving(municipality.nisCode(), day))
                                .isPresent())
                        .allSatisfy(municipality -> assertThat(this.centres.servedBy(
                                        this.centres.of(municipality, day).number(), day))
                                .contains(municipality)));
    }

    /** Between two of these days nothing changes: every year, and every day on which a period begins or ends. */
    private static Stream<LocalDate> daysOfChangeFrom2019To2030() {
        var last = LocalDate.of(2030, 12, 31);
        var changes = ReferenceFile.read("served.csv").stream()
                .flatMap(row -> Stream.of(row.period().from(), row.period().until()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .flatMap(day -> Stream.of(day.minusDays(1), day));
        var years = LocalDate.of(2019, 1, 1).datesUntil(last, java.time.Period.ofYears(1));
        return Stream.of(changes, years, Stream.of(last)).flatMap(days -> days).distinct();
    }

    @Test
    void twoCentresOnOneDayAreAFaultOfTheData() {
        var centres = List.of("number;from;until;named_after;successor", "1;;;92094;", "2;;;21004;");
        var both = List.of("nis_code;from;until;number", "92094;;2025-01-02;1", "92094;2025-01-01;;2");
        var inTurn = List.of("nis_code;from;until;number", "92094;;2025-01-01;1", "92094;2025-01-01;;2", "21004;;;2");

        assertThatThrownBy(() -> directory(centres, both)).hasMessageContaining("two centres on one day for 92094");
        assertThat(directory(centres, inTurn).servedBy(new CentreNumber(2), TODAY))
                .containsExactly(new NisCode(21004), new NisCode(92094));
    }

    private PublishedDirectory directory(List<String> centres, List<String> served) {
        return new PublishedDirectory(
                this.municipalities.gazetteer(), ReferenceFile.rows(centres), ReferenceFile.rows(served));
    }

    @Test
    void thereAreAsManyCentresAsMunicipalitiesToday() {
        assertThat(this.centres.on(TODAY)).hasSize(565).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1,11001", "71,21004", "565,93090", "566,11007", "600,82005"})
    void aNumberOnceGivenStaysWithItsCentre(int number, int namedAfter) {
        assertThat(this.centres.find(new CentreNumber(number), LocalDate.of(2024, 12, 1)))
                .map(WelfareCentre::nisCode)
                .contains(new NisCode(namedAfter));
    }

    @Test
    void herstappeHasACentreOfItsOwnAsTheDataSay() {
        var herstappe = of(73028, TODAY);

        assertThat(this.centres.servedBy(herstappe.number(), TODAY))
                .extracting(Municipality::nisCode)
                .containsExactly(new NisCode(73028));
    }

    @Test
    void aNewNumberOfTheMunicipalityLeavesTheCentreTheSame() {
        assertThat(of(57096, TODAY).number())
                .isEqualTo(of(54007, LocalDate.of(2018, 6, 1)).number());
    }

    @Test
    void aMergedCentreEndsAndItsSuccessorAnswers() {
        var hoeselt = of(73032, LocalDate.of(2024, 12, 31)).number();

        assertThat(this.centres.find(hoeselt, TODAY))
                .map(WelfareCentre::nisCode)
                .contains(new NisCode(73032));
        assertThat(this.centres.servedBy(hoeselt, TODAY)).isEmpty();
        assertThat(this.centres.answeringFor(hoeselt, LocalDate.of(2024, 12, 31)))
                .map(WelfareCentre::number)
                .contains(hoeselt);
        assertThat(this.centres.answeringFor(hoeselt, LocalDate.of(2025, 1, 1))).contains(of(73110, TODAY));
    }

    @Test
    void aCentreWhoseEnterpriseNumberContinuesKeepsItsNumberUnderItsNewName() {
        var bilzen = of(73006, LocalDate.of(2024, 12, 31));

        assertThat(bilzen.name().dutch()).isEqualTo("OCMW Bilzen");
        assertThat(of(73110, TODAY).number()).isEqualTo(bilzen.number());
        assertThat(of(73110, TODAY).name().dutch()).isEqualTo("OCMW Bilzen-Hoeselt");
        assertThat(of(71071, TODAY).number())
                .isEqualTo(of(71069, LocalDate.of(2024, 6, 1)).number());
    }

    @Test
    void everyCentreThatEndedHasOneThatAnswers() {
        assertThat(ReferenceFile.read("centres.csv").stream()
                        .map(row -> row.centre("number"))
                        .distinct())
                .hasSize(600)
                .allSatisfy(number ->
                        assertThat(this.centres.answeringFor(number, TODAY)).isPresent());
    }

    @Test
    void aCentreThatHasNotBegunIsNotThere() {
        assertThat(this.centres.find(of(23106, TODAY).number(), LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(this.centres.find(new CentreNumber(9999), TODAY)).isEmpty();
        assertThat(this.centres.answeringFor(new CentreNumber(9999), TODAY)).isEmpty();
    }

    @Test
    void aMunicipalityThatIsNoMoreHasNoCentre() {
        var hoeselt = this.municipalities
                .find(new NisCode(73032), LocalDate.of(2024, 12, 31))
                .orElseThrow();

        assertThatThrownBy(() -> this.centres.of(hoeselt, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asMuchIsUnknownAsTheSourcesLeaveOpen() {
        var today = this.centres.on(TODAY);

        assertThat(today)
                .filteredOn(centre -> centre.enterpriseNumber().isEmpty())
                .hasSize(280);
        assertThat(today).filteredOn(centre -> centre.contact().unknown()).hasSize(276);
        assertThat(today).filteredOn(centre -> centre.contact().invented()).isEmpty();
    }

    @Test
    void contactDetailsAreThoseOfTheSource() {
        var uccle = of(21016, TODAY).contact();

        assertThat(uccle.street())
                .contains(new InFourLanguages(
                        "Chaussée d'Alsemberg 860",
                        "Alsembergsesteenweg 860",
                        "Chaussée d'Alsemberg 860",
                        "Chaussée d'Alsemberg 860"));
        assertThat(uccle.locality()).map(InFourLanguages::dutch).contains("Ukkel");
        assertThat(uccle.email()).isEmpty();
        assertThat(of(11001, TODAY).contact().locality())
                .map(InFourLanguages::french)
                .contains("Aartselaar");
        assertThat(of(11001, TODAY).enterpriseNumber()).contains(new EnterpriseNumber("0212234812"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11002 | CPAS d'Anvers          | OCMW Antwerpen  | ÖSHZ Antwerpen  | Public Social Welfare Centre (OCMW) of Antwerp
            55035 | CPAS du Roeulx         | OCMW Le Roeulx  | ÖSHZ Le Roeulx  | Public Social Welfare Centre (CPAS) of Le Roeulx
            58001 | CPAS de La Louvière    | OCMW La Louvière | ÖSHZ La Louvière | Public Social Welfare Centre (CPAS) of La Louvière
            52075 | CPAS des Bons Villers  | OCMW Les Bons Villers | ÖSHZ Les Bons Villers | Public Social Welfare Centre (CPAS) of Les Bons Villers
            85009 | CPAS d'Etalle          | OCMW Etalle     | ÖSHZ Etalle     | Public Social Welfare Centre (CPAS) of Etalle
            33011 | CPAS d'Ypres           | OCMW Ieper      | ÖSHZ Ypern      | Public Social Welfare Centre (OCMW) of Ypres
            61031 | CPAS de Huy            | OCMW Hoei       | ÖSHZ Huy        | Public Social Welfare Centre (CPAS) of Huy
            63012 | CPAS de Bullange       | OCMW Büllingen  | ÖSHZ Büllingen  | Public Social Welfare Centre (ÖSHZ) of Büllingen
            21004 | CPAS de Bruxelles      | OCMW Brussel    | ÖSHZ Brüssel    | Public Social Welfare Centre (CPAS/OCMW) of Brussels
            """)
    void aCentreIsNamedByRuleInEachLanguage(int code, String french, String dutch, String german, String english) {
        assertThat(of(code, TODAY).name()).isEqualTo(new InFourLanguages(french, dutch, german, english));
    }

    @Test
    void theNamesInTheCentresOwnLanguagesComeFirst() {
        assertThat(of(21004, TODAY).officialNames()).containsExactly("CPAS de Bruxelles", "OCMW Brussel");
        assertThat(of(63023, TODAY).officialNames()).containsExactly("ÖSHZ Eupen", "CPAS d'Eupen");
        assertThat(of(73109, TODAY).officialNames()).isEqualTo(List.of("OCMW Voeren", "CPAS de Fourons"));
        assertThat(of(92094, TODAY).officialNames()).containsExactly("CPAS de Namur");
    }

    private WelfareCentre of(int code, LocalDate day) {
        return this.centres.of(this.municipalities.find(new NisCode(code), day).orElseThrow(), day);
    }
}
