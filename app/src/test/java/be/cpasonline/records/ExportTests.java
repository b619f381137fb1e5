package be.cpasonline.records;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.HandEntries.on;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.register.ActAnswer;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Intake;
import be.cpasonline.request.Receipt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The register as a file: what the screen shows, for the centre alone. */
@ServiceTest
class ExportTests {

    private static final CentreNumber HERE = new CentreNumber(221);
    private static final String FORMULA = "=HYPERLINK(1)";

    private final CentreAgent agent = Agents.handlerOf(HERE);
    private final AidRequests requests;
    private final MockMvc mvc;

    @Autowired
    ExportTests(AidRequests requests, Registers registers, MockMvc mvc) {
        this.requests = requests;
        this.mvc = mvc;
        var noted = enter(this.agent, FORMULA);
        enter(this.agent, "Élodie \"Lou\" Ünal");
        enter(Agents.handlerOf(new CentreNumber(222)), "Foreigner");
        var register = registers.of(this.agent);
        register.enrol(noted.publicId(), "wrong", MovableClock.START);
        register.enrol(noted.publicId(), "RS/77", MovableClock.START);
        var day = LocalDate.parse("2026-06-02");
        var refused = new Outcome.Decision("loyer", Outcome.Result.REFUSED, day, false, Optional.of("Secretremark"));
        var first = register.decide(noted.publicId(), refused, Optional.empty(), MovableClock.START);
        var granted = new Outcome.Decision("loyer", Outcome.Result.GRANTED, day, false, Optional.empty());
        register.decide(
                noted.publicId(), granted, Optional.of(((ActAnswer.Done) first).position()), MovableClock.START);
    }

    @Test
    void aTextFileOpensInASpreadsheetAndCalculatesNothing() {
        var file = export("csv");
        assertThat(file).startsWith(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"'" + FORMULA + "\"", "\"Élodie \"\"Lou\"\" Ünal\"", "\"Numéro\";\"Référence\"")
                .doesNotContain("Foreigner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1"})
    void whatASpreadsheetWouldCalculateIsQuoted(String cell) {
        assertThat(CsvExport.cell(cell)).startsWith("\"'");
        assertThat(CsvExport.cell("a" + cell)).startsWith("\"a");
    }

    @Test
    void aWorkbookHoldsTheSameCells() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(export("xlsx")))) {
            var rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
            assertThat(rows.getFirst())
                    .startsWith("Numéro", "Référence")
                    .contains("Numéro de dossier", "Résultat")
                    .hasSize(11);
            assertThat(rows).extracting(row -> row.get(5)).contains(FORMULA, "Élodie \"Lou\" Ünal");
            assertThat(rows.toString()).doesNotContain("Foreigner");
            assertThat(rows.subList(1, rows.size())).isEqualTo(screen());
        }
    }

    @Test
    void aDocumentHoldsTheSameWords() throws IOException {
        assertThat(words(export("pdf")))
                .contains("Registredesdemandes,du01/01/2026au31/12/2026", FORMULA, "Élodie")
                .doesNotContain("Foreigner");
    }

    @ParameterizedTest
    @CsvSource({
        "fr,loyer : accordée, 'le 02/06/2026'",
        "nl,loyer: toegekend, op 02/06/2026",
        "de,loyer: gewährt, am 02.06.2026"
    })
    void theCaseNumberAndWhatIsInForceStandInEachFileAndOnTheScreen(String tag, String what, String day)
            throws IOException {
        var visit = new RegisterVisit(this.mvc, this.agent);
        var screen = visit.reads("/portal/" + tag + "/register");
        var text = new String(
                visit.opens("/portal/" + tag + "/register/export.csv").getContentAsByteArray(), StandardCharsets.UTF_8);
        var paper = words(visit.opens("/portal/" + tag + "/register/export.pdf").getContentAsByteArray());
        assertThat(screen).contains("<td class=\"govuk-table__cell\">RS/77</td>", what, day);
        assertThat(text).contains("\"RS/77\"", what, day);
        assertThat(paper).contains("RS/77", what.replace(" ", ""), day.replace(" ", ""));
        assertThat(List.of(screen, text, paper)).noneMatch(shown -> shown.contains("Secretremark"));
    }

    @Test
    void manyBatchesMakeOneDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfExport().write(sheet(new ArrayList<>(), out), out);
        assertThat(words(out.toByteArray())).contains("2026/0", "2026/119", "Name2");
    }

    /** A batch is asked for when the one before has left: no more than one is held, however long the register is. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "pdf"})
    void eachBatchLeavesBeforeTheNextIsRead(String format) throws IOException {
        var left = new ArrayList<Integer>();
        var out = new ByteArrayOutputStream();
        var export = format.equals("pdf") ? new PdfExport() : new CsvExport();
        export.write(sheet(left, out), out);
        assertThat(left).hasSize(3).isSorted().doesNotHaveDuplicates();
        assertThat(left.get(2)).isGreaterThan(left.get(1) + 40 * "Name1".length());
    }

    /** Three batches; each notes, when it is asked for, how many bytes have left. */
    private static BookExport.Sheet sheet(List<Integer> left, ByteArrayOutputStream out) {
        var batches = IntStream.range(0, 3)
                .peek(batch -> left.add(out.size()))
                .mapToObj(batch -> IntStream.range(0, 40)
                        .mapToObj(line -> List.of("2026/" + (batch * 40 + line), "Name" + batch))
                        .toList());
        return new BookExport.Sheet("fr", "Registre", List.of("Numéro", "Nom"), batches);
    }

    /** A word or a date that is cut in two is one no more, for who reads and for who searches. */
    @Test
    void noDateAndNoHeadingOfTheDocumentIsCutInTwo() throws IOException {
        try (var document = Loader.loadPDF(export("pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Numéro", "Situation")
                    .containsPattern("\\d{2}/\\d{2}/\\d{4} \\d{2}/\\d{2}/\\d{4}");
        }
    }

    @Test
    void aScreenReaderReadsTheDocument() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = new ByteArrayInputStream(export("pdf"));
        try (var parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    /** The cells of the screen, as the browser shows them. */
    private List<List<String>> screen() {
        var page = new RegisterVisit(this.mvc, this.agent).reads("/portal/fr/register");
        var body = page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
        return java.util.regex.Pattern.compile("<tr.*?</tr>", java.util.regex.Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(row -> java.util.regex.Pattern.compile("<td[^>]*>(.*?)</td>", java.util.regex.Pattern.DOTALL)
                        .matcher(row.group())
                        .results()
                        .map(cell -> org.springframework.web.util.HtmlUtils.htmlUnescape(
                                cell.group(1).replaceAll("<[^>]+>", "")))
                        .toList())
                .toList();
    }

    private byte[] export(String format) {
        return new RegisterVisit(this.mvc, this.agent)
                .opens("/portal/fr/register/export." + format)
                .getContentAsByteArray();
    }

    private Receipt enter(CentreAgent by, String name) {
        var person = new Applicant(name, Optional.empty(), Optional.empty(), Optional.empty());
        return this.requests.enter(
                aHandEntry().of(person).by(new Intake.Written(on("2026-05-30"))).made(), by, MovableClock.START);
    }
}
