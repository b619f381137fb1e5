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
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.HandEntries;
import be.cpasonline.request.Intake;
import be.cpasonline.request.Receipt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** What became of a request that was not decided here: sent on, merged, or brought before the federal service. */
@ServiceTest
class OutcomeColumnTests {

    private static final CentreNumber HERE = new CentreNumber(224);
    private static final CentreNumber LEUVEN = new CentreNumber(138);
    private static final LocalDate DAY = LocalDate.parse("2026-06-02");

    private final AidRequests requests;
    private final CentreAgent agent = Agents.handlerOf(HERE);
    private final RegisterVisit visit;
    private final CentreRegister register;
    private final Receipt first;
    private final Receipt second;
    private final Receipt transfer;
    private final Receipt sentOn;

    @Autowired
    OutcomeColumnTests(AidRequests requests, Registers registers, MockMvc mvc) {
        this.requests = requests;
        this.visit = new RegisterVisit(mvc, this.agent);
        this.register = registers.of(this.agent);
        this.first = enter(aHandEntry().by(new Intake.Written(on("2026-05-29"))));
        this.second = enter(aHandEntry());
        this.transfer = enter(aHandEntry().transferredFrom(LEUVEN, "2026-05-28", "2026-05-29"));
        this.sentOn = enter(aHandEntry());
        done(this.register.merge(this.second.publicId(), this.first.publicId(), MovableClock.START));
        done(this.register.reportConflict(this.transfer.publicId(), DAY, Optional.empty(), MovableClock.START));
        var referral = new Outcome.Referral(LEUVEN, "Secretreason", DAY, Optional.empty());
        done(this.register.refer(this.sentOn.publicId(), referral, Optional.empty(), MovableClock.START));
    }

    @ParameterizedTest
    @CsvSource({
        "fr,Transmise à CPAS de Louvain le 02/06/2026,Jointe à,Conflit soumis le 02/06/2026",
        "nl,Doorgestuurd naar OCMW Leuven op 02/06/2026,Samengevoegd met,Conflict voorgelegd op 02/06/2026",
        "de,An ÖSHZ Löwen weitergeleitet am 02.06.2026,Zusammengelegt mit,Konflikt vorgelegt am 02.06.2026"
    })
    void theScreenAndTheThreeFilesSayTheSame(String tag, String referral, String merger, String conflict)
            throws IOException {
        var merged = merger + " " + this.first.reference();
        var screen = HtmlUtils.htmlUnescape(this.visit.reads("/portal/" + tag + "/register"));
        for (var file : new String[] {screen, csv(tag), workbook(tag)}) {
            assertThat(file).contains(referral, merged, conflict).doesNotContain("Secretreason");
        }
        assertThat(words(pdf(tag)))
                .contains(words(referral), words(merged), words(conflict))
                .doesNotContain("Secretreason");
    }

    @Test
    void eachStandsInTheLineOfItsRequest() {
        var lines = csv("fr").lines().toList();
        assertThat(line(lines.stream(), this.sentOn))
                .contains("Transmise à CPAS de Louvain")
                .doesNotContain("Jointe");
        assertThat(line(lines.stream(), this.second)).contains("Jointe à " + this.first.reference());
        assertThat(line(lines.stream(), this.transfer)).contains("Conflit soumis");
        assertThat(line(lines.stream(), this.first)).doesNotContain("Jointe", "Conflit", "Transmise");
    }

    @Test
    void whatWasTakenBackStandsThereNoMore() {
        var merger = this.register
                .file(this.second.publicId(), MovableClock.START)
                .orElseThrow()
                .outcomesInForce()
                .getFirst()
                .position();
        done(this.register.takeBack(this.second.publicId(), merger, Optional.empty(), MovableClock.START));
        assertThat(line(csv("fr").lines(), this.second)).doesNotContain("Jointe");
    }

    private static String line(Stream<String> lines, Receipt receipt) {
        return lines.filter(line -> line.contains(";\"" + receipt.reference() + "\";"))
                .collect(Collectors.joining());
    }

    private String csv(String tag) {
        return new String(export(tag, "csv"), StandardCharsets.UTF_8);
    }

    private String workbook(String tag) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(export(tag, "xlsx")))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream().map(cell -> cell.getText()))
                    .collect(Collectors.joining("\n"));
        }
    }

    private String pdf(String tag) throws IOException {
        try (var document = Loader.loadPDF(export(tag, "pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A narrow column breaks lines and words. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00AD-]+", "");
    }

    private byte[] export(String tag, String format) {
        return this.visit.opens("/portal/" + tag + "/register/export." + format).getContentAsByteArray();
    }

    private Receipt enter(HandEntries entry) {
        return this.requests.enter(entry.made(), this.agent, MovableClock.START);
    }

    private static void done(ActAnswer answer) {
        assertThat(answer).isInstanceOf(ActAnswer.Done.class);
    }
}
