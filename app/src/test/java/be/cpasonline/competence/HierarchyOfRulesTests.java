package be.cpasonline.competence;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.LanguageRegime;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.language.InFourLanguages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The law written out a second time, as a table in which every combination of facts has exactly one row. Law of 2 April
 * 1965; hierarchy of the rules as published by the federal service (special rules strictly, student and asylum first).
 */
class HierarchyOfRulesTests {

    /**
     * S student, A asylum or temporary protection, I listed institution, H homeless; registrations and stay: m main, a
     * main at admission, w waiting register, s staying in. 1 yes, 0 no, * either.
     */
    private static final String LAW = """
            SAIH maws | ground      where | because
            1*** 1*** | student     m     | art. 2 § 6, whatever else is true, asylum included
            01** **1* | asylum      w     | art. 2 § 5, waiting register first
            11** 0*1* | asylum      w     | art. 2 § 5, a student without main registration
            01** 1*0* | asylum      m     | art. 2 § 5, else the foreigners or population register
            001* *1** | institution a     | art. 2 § 1 and § 3
            101* 01** | institution a     | art. 2 § 1, a student without main registration
            *11* 010* | institution a     | art. 2 § 1, an asylum seeker in no register
            0001 ***1 | homeless    s     | art. 2 § 7, even if registered elsewhere
            0011 *0*1 | homeless    s     | art. 2 § 7, institution without main registration at admission
            1001 0**1 | homeless    s     | art. 2 § 7, a student without main registration
            1011 00*1 | homeless    s     | art. 2 § 7, both
            *101 0*01 | homeless    s     | art. 2 § 7, an asylum seeker in no register
            *111 0001 | homeless    s     | art. 2 § 7, the same in an institution
            0000 ***1 | general     s     | art. 1, 1°, habitual residence beats the register
            0010 *0*1 | general     s     | art. 1, 1°, where the institution is
            1000 0**1 | general     s     | art. 1, 1°, reference address or struck off
            1010 00*1 | general     s     | art. 1, 1°, both
            *100 0*01 | general     s     | art. 1, 1°, an asylum seeker in no register
            *110 0001 | general     s     | art. 1, 1°, the same in an institution
            000* 1**0 | general     m     | art. 1, 1°, lives at the official address
            001* 10*0 | general     m     | art. 1, 1°, institution without main registration at admission
            000* 0*10 | general     w     | art. 1, 1°, the procedure has ended
            001* 0010 | general     w     | art. 1, 1°, the same in an institution
            100* 0*10 | general     w     | art. 1, 1°, a student only in the waiting register
            101* 0010 | general     w     | art. 1, 1°, the same in an institution
            000* 0*00 | nowhere     -     | nothing places the person
            001* 0000 | nowhere     -     | nothing places the person
            100* 0*00 | nowhere     -     | nothing places the person
            101* 0000 | nowhere     -     | nothing places the person
            *10* 0*00 | nowhere     -     | nothing places the person
            *11* 0000 | nowhere     -     | nothing places the person
            """;

    private static final Municipality MAIN = municipality(10_001);
    private static final Municipality AT_ADMISSION = municipality(10_002);
    private static final Municipality WAITING = municipality(10_003);
    private static final Municipality STAYING = municipality(10_004);

    @Test
    void theTableOfTheLawHasExactlyOneRowForEachOfThe256Combinations() {
        assertThat(combinations())
                .hasSize(256)
                .allSatisfy(combination -> assertThat(rows())
                        .as(combination)
                        .filteredOn(row -> row.covers(combination))
                        .hasSize(1));
    }

    @Test
    void theHouseDecidesEveryCombinationAsTheTableDoes() {
        assertThat(combinations()).allSatisfy(combination -> {
            var row = rows().stream().filter(each -> each.covers(combination)).findFirst();
            assertThat(facts(combination).situation())
                    .as(combination + ": " + row)
                    .isEqualTo(row.flatMap(Row::expected));
        });
    }

    @Test
    void everyRowOfTheTableIsReached() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(combinations()).as(row.toString()).anyMatch(row::covers));
    }

    private record Row(String pattern, String ground, String where, String because) {

        static Row parsed(String line) {
            var cells = line.split("\\|");
            var decision = cells[1].strip().split("\\s+");
            return new Row(cells[0].replace(" ", ""), decision[0], decision[1], cells[2].strip());
        }

        boolean covers(String combination) {
            return IntStream.range(0, 8)
                    .allMatch(place -> this.pattern.charAt(place) == '*'
                            || this.pattern.charAt(place) == combination.charAt(place));
        }

        Optional<LivingSituation> expected() {
            return switch (this.ground) {
                case "student" -> Optional.of(new LivingSituation.RegisteredStudent(municipality()));
                case "asylum" -> Optional.of(new LivingSituation.AsylumSeeker(municipality()));
                case "institution" -> Optional.of(new LivingSituation.InListedInstitution(municipality()));
                case "homeless" -> Optional.of(new LivingSituation.Homeless(municipality()));
                case "general" -> Optional.of(new LivingSituation.ResidingIn(municipality()));
                default -> Optional.empty();
            };
        }

        private Municipality municipality() {
            return switch (this.where) {
                case "m" -> MAIN;
                case "a" -> AT_ADMISSION;
                case "w" -> WAITING;
                default -> STAYING;
            };
        }
    }

    private static List<Row> rows() {
        return LAW.lines().skip(1).map(Row::parsed).toList();
    }

    private static Stream<String> combinations() {
        return IntStream.range(0, 256)
                .mapToObj(bits -> "%8s".formatted(Integer.toBinaryString(bits)).replace(' ', '0'));
    }

    private static Facts facts(String combination) {
        return new Facts(
                combination.charAt(0) == '1',
                combination.charAt(1) == '1',
                combination.charAt(2) == '1',
                combination.charAt(3) == '1',
                Optional.of(MAIN).filter(here -> combination.charAt(4) == '1'),
                Optional.of(AT_ADMISSION).filter(here -> combination.charAt(5) == '1'),
                Optional.of(WAITING).filter(here -> combination.charAt(6) == '1'),
                Optional.of(STAYING).filter(here -> combination.charAt(7) == '1'));
    }

    private static Municipality municipality(int code) {
        var name = new InFourLanguages("M" + code, "M" + code, "M" + code, "M" + code);
        return new Municipality(new NisCode(code), name, LanguageRegime.FRENCH, Optional.empty(), name);
    }
}
