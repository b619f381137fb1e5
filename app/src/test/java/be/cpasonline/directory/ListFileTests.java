package be.cpasonline.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.directory.UnreadableFile.Reason;
import be.cpasonline.language.InFourLanguages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListFileTests {

    private static final String LIST = "INS;Localité;Adresse\n92094;Namur;\"Rue de l'Évêché; 1\"\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", LIST.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with its mark", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows-1252", LIST.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("UTF-16", LIST.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("with commas", LIST.replace(';', ',').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("with tabs", LIST.replace(";", "\t").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("lines of Windows", LIST.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("lines of old Macs", LIST.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("under a title", ("Liste officielle\n\n" + LIST).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "a workbook",
                        Lists.workbook(Lists.row(1, "INS", "Localité", "Adresse")
                                + Lists.row(2, "92094", "Namur", "Rue de l'Évêché; 1"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void theSameListIsReadInEveryForm(String name, byte[] file) throws UnreadableFile {
        var street = name.endsWith("commas") ? "Rue de l'Évêché, 1" : "Rue de l'Évêché; 1";

        assertThat(Lists.examine(file).entries())
                .singleElement()
                .extracting(entry -> entry.contact().orElseThrow().street().orElseThrow())
                .extracting(InFourLanguages::dutch)
                .isEqualTo(name.endsWith("tabs") ? "Rue de l'Évêché\t 1" : street);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Code INS;Téléphone        | 92094;081 33 70 11
            Telefoon;NIS-code         | 081 33 70 11;92094
            PHONE;Municipality        | 081/33.70.11;Namur
            Gemeinde;Telefon          | Namür;+32 81 33 70 11
            NOM DU CPAS;Tel.          | Cpas de NAMUR;81337011
            Naam OCMW;Telefoonnummer  | OCMW Namen;0032 81 33 70 11
            """)
    void columnsAreKnownByNameInAnyOrder(String header, String line) throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(header + "\n" + line + "\n"));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.entries())
                .singleElement()
                .extracting(entry -> entry.contact().orElseThrow().phone().orElseThrow())
                .isEqualTo("+3281337011");
    }

    @Test
    void numbersOfASpreadsheetLoseNothing() throws UnreadableFile {
        var file = Lists.workbook(Lists.row(1, "INS", "BCE", "CP", "Date de fin", "Successeur") + """
                <row r="2"><c r="A2"><v>92094</v></c><c r="B2"><v>207663043</v></c><c r="C2"><v>5.1E3</v></c>
                <c r="D2" s="1"><v>46388</v></c><c r="E2"><f>52000+12</f><v>52012</v></c></row>""");

        var preview = Lists.examine(file);

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.enterpriseNumber().orElseThrow().digits()).isEqualTo("0207663043");
            assertThat(entry.contact().orElseThrow().postalCode()).contains("5100");
        });
        assertThat(preview.endings())
                .singleElement()
                .satisfies(ending -> assertThat(ending.on()).isEqualTo("2027-01-01"));
    }

    @Test
    void theAddressOfTheListCountsForNoticesUnlessItNamesAnother() throws UnreadableFile {
        var preview = Lists.examine(Lists.utf8(
                "INS;E-mail;E-mail voor meldingen\n92094;info@namur.be;\n52012;info@charleroi.be;aide@charleroi.be\n"));

        assertThat(preview.entries())
                .extracting(DirectoryImport.Entry::noticeAddress)
                .extracting(address -> address.orElse(""))
                .containsExactly("info@namur.be", "aide@charleroi.be");
    }

    @Test
    void whatMeansNothingIsNamed() throws UnreadableFile {
        assertThat(Lists.examine(Lists.utf8("INS;CP;Bourgmestre\n92094;5000;X\n"))
                        .ignored())
                .containsExactly("Bourgmestre");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(Reason.EMPTY, ""),
                Arguments.of(Reason.EMPTY, "\n \n\t\n"),
                Arguments.of(Reason.NO_HEADER, "92094;5000\n"),
                Arguments.of(Reason.NO_HEADER, "<html><body>erreur</body></html>"),
                Arguments.of(Reason.NO_HEADER, "Téléphone;E-mail\n02;x\n"),
                Arguments.of(Reason.COLUMN_TWICE, "INS;CP;Code postal\n92094;5000;5000\n"),
                Arguments.of(Reason.NOTHING_TO_RECORD, "INS;Nom\n92094;CPAS de Namur\n"),
                Arguments.of(Reason.OPEN_QUOTE, "INS;CP\n92094;\"5000\n"),
                Arguments.of(Reason.NOT_A_LIST, "INS;CP\n92094;50\u000000\n"),
                Arguments.of(Reason.TOO_MANY, "INS;CP" + ";".repeat(200) + "\n"),
                Arguments.of(Reason.TOO_MANY, "INS;CP\n" + "92094;5000\n".repeat(6_000)),
                Arguments.of(Reason.TOO_LARGE, "INS;CP\n" + "92094;5000\n".repeat(250_000)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aFileWithoutAListSaysWhy(Reason reason, String text) {
        assertUnreadable(reason, Lists.utf8(text));
    }

    @Test
    void aWorkbookOfTheOldKindIsNamed() {
        assertUnreadable(Reason.OLD_WORKBOOK, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    }

    @Test
    void aBombOfZerosNeverUnfolds() {
        var parts = Map.of("xl/worksheets/sheet1.xml", " ".repeat(BoundedArchive.LARGEST_UNPACKED_BYTES + 1));

        assertUnreadable(Reason.TOO_LARGE, Lists.zip(parts));
    }

    @Test
    void aCellFarOutsideIsRefusedBeforeRoomIsMade() {
        assertUnreadable(
                Reason.TOO_MANY,
                Lists.workbook("<row r=\"1\"><c r=\"&#90;ZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
    }

    @Test
    void aWorkbookThatDefinesEntitiesIsRefused() {
        var parts = Map.of(
                "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook><sheets>&b;</sheets></workbook>");

        assertUnreadable(Reason.NOT_A_LIST, Lists.zip(parts));
    }

    @Test
    void randomBytesAreRefusedInAFewWords() {
        var random = new Random(565);
        IntStream.range(0, 3_000).forEach(_ -> {
            var file = new byte[random.nextInt(400)];
            random.nextBytes(file);
            assertReadOrRefused(file);
        });
    }

    @Test
    void damagedListsAndWorkbooksAreReadOrRefusedInAFewWords() {
        var random = new Random(566);
        var workbook = Lists.workbook(Lists.row(1, "INS", "CP") + Lists.row(2, "92094", "5000"));
        var list = LIST.getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, 3_000).forEach(number -> {
            var file = (number % 2 == 0 ? workbook : list).clone();
            for (int i = 0; i <= random.nextInt(6); i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertReadOrRefused(file);
        });
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            assertThat(Lists.examine(file).lines()).isNotNegative();
        } catch (UnreadableFile refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static void assertUnreadable(Reason reason, byte[] file) {
        assertThatThrownBy(() -> Lists.examine(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
