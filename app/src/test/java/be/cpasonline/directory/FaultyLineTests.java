package be.cpasonline.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyLineTests {

    private static final String COLUMNS =
            "INS;Nom;BCE;Adresse;CP;Localité;Tél;E-mail;Site;Date de fin;Successeur;Numéro CPAS Online\n";

    /** One line under the columns above, and the reason why it cannot be recorded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9209;;;;;;;;;;;                                  | NIS_CODE_WRONG
            Namur;;;;;;;;;;;                                 | NIS_CODE_WRONG
            92094.0;;;;;;;;;;;                               | NIS_CODE_WRONG
            99999;;;;;;;;;;;                                 | CENTRE_UNKNOWN
            73032;OCMW Hoeselt;;;;;;;;;;                     | FORMER_CODE
            ;;;;5000;;;;;;;                                  | NO_CENTRE_NAMED
            ;CPAS de Nulle Part;;;;;;;;;;                    | CENTRE_UNKNOWN
            ;CPAS;;;;;;;;;;                                  | CENTRE_UNKNOWN
            ;CPAS de Saint-Nicolas;;;;;;;;;;                 | CENTRE_AMBIGUOUS
            92094;CPAS de Liège;;;;;;;;;;                    | CENTRE_CONTRADICTORY
            92094;;0212234812;;;;;;;;;                       | CENTRE_CONTRADICTORY
            92094;;;;;;;;;;;1                                | CENTRE_CONTRADICTORY
            92094;;;;;;;;;;;0                                | NUMBER_WRONG
            92094;;;;;;;;;;;9999                             | NUMBER_WRONG
            92094;;;;;;;;;;;douze                            | NUMBER_WRONG
            92094;;0207663044;;;;;;;;;                       | ENTERPRISE_NUMBER_WRONG
            92094;;12345;;;;;;;;;                            | ENTERPRISE_NUMBER_WRONG
            92094;;2207663043;;;;;;;;;                       | ENTERPRISE_NUMBER_WRONG
            92094;;;;500;;;;;;;                              | POSTAL_CODE_WRONG
            92094;;;;0500;;;;;;;                             | POSTAL_CODE_WRONG
            92094;;;;L-5000;;;;;;;                           | POSTAL_CODE_WRONG
            92094;;;;;;appelez-nous;;;;;                     | PHONE_WRONG
            92094;;;;;;12;;;;;                               | PHONE_WRONG
            92094;;;;;;081 33 70 11 / 081 33 70 12;;;;;      | PHONE_WRONG
            92094;;;;;;;info at namur.be;;;;                 | EMAIL_WRONG
            92094;;;;;;;info@namur;;;;                       | EMAIL_WRONG
            92094;;;;;;;a@b.be, c@d.be;;;;                   | EMAIL_WRONG
            92094;;;;;;;<script>@namur.be;;;;                | EMAIL_WRONG
            92094;;;;;;;info@[10.0.0.1];;;;                  | EMAIL_WRONG
            92094;;;;;;;;javascript:alert(1);;;              | WEBSITE_WRONG
            92094;;;;;;;;pas de site;;;                      | WEBSITE_WRONG
            92094;;;;;;;;https://user@namur.be;;;            | WEBSITE_WRONG
            92094;;;;;;;;;31/02/2026;52012;                  | DATE_WRONG
            92094;;;;;;;;;bientôt;52012;                     | DATE_WRONG
            92094;;;;;;;;;12/31/2026;52012;                  | DATE_WRONG
            92094;;;;;;;;;1/1/1926;52012;                    | DATE_WRONG
            92094;;;;;;;;;1/1/2027;;                         | SUCCESSOR_MISSING
            92094;;;;;;;;;1/1/2027;99999;                    | SUCCESSOR_UNKNOWN
            92094;;;;;;;;;1/1/2027;CPAS de Nulle Part;       | SUCCESSOR_UNKNOWN
            92094;;;;;;;;;1/1/2027;CPAS de Saint-Nicolas;    | SUCCESSOR_UNKNOWN
            92094;;;;;;;;;1/1/2027;92094;                    | SUCCESSOR_ITSELF
            92094;;;;;;;;;1/1/2027;73032;                    | SUCCESSOR_DOES_NOT_STAND
            ;OCMW Hoeselt;;;;;;info@hoeselt.be;;;;           | CENTRE_DOES_NOT_STAND
            ;OCMW Hoeselt;;;;;;;;1/1/2027;92094;             | CENTRE_DOES_NOT_STAND
            92094;;;=HYPERLINK("x");;;;;;;;                  | FORMULA
            92094;;;@SUM(1);;;;;;;;                          | FORMULA
            92094;;;-Rue de Dave;;;;;;;;                     | FORMULA
            92094;;;;;;;;;;;;surplus                         | MORE_CELLS_THAN_COLUMNS
            """)
    void aLineThatCannotBeMeantIsNamedWithItsReason(String line, Fault.Reason reason) throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(COLUMNS + "\n" + line + "\n"));

        assertThat(preview.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo(reason);
            assertThat(fault.line()).isEqualTo(3);
        });
        assertThat(preview.clean()).isFalse();
    }

    @Test
    void everyMistakeOfALineIsSaidAtOnce() throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(COLUMNS + "92094;;12;;500;;1;x;;demain;1;\n"));

        assertThat(Lists.reasons(preview))
                .containsExactlyInAnyOrder(
                        Fault.Reason.ENTERPRISE_NUMBER_WRONG,
                        Fault.Reason.POSTAL_CODE_WRONG,
                        Fault.Reason.PHONE_WRONG,
                        Fault.Reason.EMAIL_WRONG,
                        Fault.Reason.DATE_WRONG);
    }

    @Test
    void aCentreIsSpokenOfOnce() throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(COLUMNS + "92094;;;;5000;;;;;;;\n;CPAS de Namur;;;5100;;;;;;;\n"));

        assertThat(preview.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo(Fault.Reason.CENTRE_TWICE);
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.value()).isEqualTo("2");
        });
    }

    @Test
    void aCircleOfMergersIsSeen() throws UnreadableFile {
        var preview =
                Lists.examine(Lists.utf8(COLUMNS + "92094;;;;;;;;;1/1/2027;52012;\n52012;;;;;;;;;1/1/2027;92094;\n"));

        assertThat(Lists.reasons(preview)).contains(Fault.Reason.CIRCLE);
        assertThat(preview.clean()).isFalse();
    }

    @Test
    void aCellLongerThanAnyNameIsNotRepeatedWhole() throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(COLUMNS + "92094;;;" + "a".repeat(100_000) + ";;;;;;;;\n"));

        assertThat(preview.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo(Fault.Reason.TOO_LONG);
            assertThat(fault.value()).hasSizeLessThan(100);
        });
    }

    @Test
    void oneFaultyLineKeepsTheWholeListOut() throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(COLUMNS + "92094;;;;5100;;;;;;;\n52012;;;;no;;;;;;;\n"));

        assertThat(preview.entries()).hasSize(1);
        assertThat(preview.clean()).isFalse();
    }
}
