package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.client.ApiProblem;
import be.cpasonline.client.CentreClient;
import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.Listing;
import be.cpasonline.client.Polled;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.model.AidRequestSummary;
import be.cpasonline.client.model.EnrolmentEntry;
import be.cpasonline.local.InventedFiling;
import be.cpasonline.local.LocalProduct;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The small social software and the client, for Namur, against the whole service. */
@Timeout(120)
class ReferenceClientTests {

    private static final Vendor VENDOR = Vendor.of(LocalProduct.shared());
    private static final String NAMUR = "vendor-namur";
    private static final int UNUSED = 20_000;

    private final CentreClient client = VENDOR.client(NAMUR);

    @TempDir
    private Path home;

    @Test
    void whatIsFiledIsPulledWholeAndCountsAsReadThen() throws Exception {
        var filed = file(1);
        var software = Software.of(VENDOR, NAMUR, this.home);
        assertThat(software.runs("check")).as(software.output()).isZero();
        assertThat(summary(filed).receiptConfirmed()).isFalse();
        assertThat(software.runs("pull")).as(software.output()).isZero();
        assertThat(software.takenOver()).contains(filed).doesNotHaveDuplicates();
        assertThat(summary(filed).receiptConfirmed()).isTrue();
        assertThat(summary(filed).read()).isTrue();
        var pdf = Files.readAllBytes(folder(filed).resolve("acknowledgement.pdf"));
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
        assertThat(software.output()).doesNotContain("Janssens", "@people.example");
    }

    @Test
    void whatTheCentreDoesIsRecordedOnceAndSeenAgain() throws Exception {
        var filed = file(2);
        var software = Software.of(VENDOR, NAMUR, this.home);
        software.runs("pull");
        var id = id(filed).toString();
        var day = LocalProduct.shared().clock().instant().toString().substring(0, 10);
        assertThat(software.runs("enrol", id, "2026/0455"))
                .as(software.output())
                .isZero();
        assertThat(software.runs("decide", id, "--aid", "Living wage", "--result", "granted", "--date", day))
                .as(software.output())
                .isZero();
        assertThat(this.client.acts().of(id(filed)))
                .extracting(act -> act.kind())
                .contains("enrolment", "decision");
        assertThat(this.client
                        .aidRequests()
                        .get(id(filed))
                        .personal()
                        .orElseThrow()
                        .caseNumber())
                .isEqualTo("2026/0455");
    }

    @Test
    void aCentreThatIsNotCompetentRefers() throws Exception {
        var filed = file(3);
        var software = Software.of(VENDOR, NAMUR, this.home);
        software.runs("pull");
        var day = LocalProduct.shared().clock().instant().toString().substring(0, 10);
        assertThat(software.runs(
                        "refer",
                        id(filed).toString(),
                        "--centre",
                        "138",
                        "--reasons",
                        "Lived there.",
                        "--sent",
                        day,
                        "--told",
                        day))
                .as(software.output())
                .isZero();
        assertThat(summary(filed).clocks().competence().running()).isFalse();
    }

    @Test
    void aRepeatedCallCreatesNothingTwice() {
        var id = id(file(4));
        var entry =
                EnrolmentEntry.builder().caseNumber("2026/0456").agentId("a-1").build();
        var key = IdempotencyKey.drawn();
        var first = this.client.acts().enrol(id, entry, key);
        assertThat(this.client.acts().enrol(id, entry, key)).isEqualTo(first);
        assertThat(this.client.acts().of(id))
                .filteredOn(act -> act.kind().equals("enrolment"))
                .hasSize(1);
        var other = EnrolmentEntry.builder().caseNumber("2026/0457").build();
        assertThatThrownBy(() -> this.client.acts().enrol(id, other, key))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isInstanceOf(ApiProblem.KeyReused.class));
    }

    @Test
    void aWrongCodeConfirmsNothing() {
        var filed = file(5);
        assertThatThrownBy(() -> this.client.aidRequests().confirm(id(filed), "AAAAAAAAAAAAAAAAAAAAAA"))
                .isInstanceOf(ProblemException.class);
        assertThat(summary(filed).receiptConfirmed()).isFalse();
    }

    @Test
    void theRequestsOfAnotherCentreDoNotExistHere() {
        var id = id(file(6));
        assertThatThrownBy(() -> VENDOR.client("vendor-leuven").aidRequests().get(id))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem()).isInstanceOf(ApiProblem.NotFound.class));
    }

    @Test
    void anUnchangedListIsAnswered304() {
        file(7);
        var last = lastCursor();
        var known = (Polled.Changed<?>) this.client.aidRequests().poll(Listing.ALL, last, Optional.empty());
        var again = this.client.aidRequests().poll(Listing.ALL, last, known.etag());
        assertThat(again).isInstanceOf(Polled.Unchanged.class);
        assertThat(again.askAgainAfter()).isPresent();
    }

    @Test
    void whatElseASoftwareAsksForIsReadByTheClient() {
        var filed = file(8);
        var today = BelgianTime.dayOf(LocalProduct.shared().clock().instant());
        var centre = this.client.centre();
        assertThat(centre.ofToken().centre().centreNumber()).isEqualTo(550);
        assertThat(centre.settings().centre().centreNumber()).isEqualTo(550);
        assertThat(centre.figures(today.minusDays(30), today.plusDays(7)).weeks())
                .isNotEmpty();
        assertThat(centre.status().client()).isEqualTo(NAMUR);
        assertThat(centre.codes("contactMeans")).isNotEmpty();
        var entries = new ArrayList<String>();
        centre.register(today, today.plusDays(7), entry -> entries.add(entry.reference()));
        assertThat(entries).contains(filed);
    }

    private static String file(int number) {
        return InventedFiling.fileAtNamur(LocalProduct.shared(), UNUSED + number)
                .reference()
                .toString();
    }

    private Optional<String> lastCursor() {
        var page = this.client.aidRequests().list(Listing.ALL.inPagesOf(500), Optional.empty());
        while (page.next() != null) {
            page = this.client.aidRequests().list(Listing.ALL.inPagesOf(500), Optional.of(page.cursor()));
        }
        return Optional.of(page.cursor());
    }

    private AidRequestSummary summary(String reference) {
        return Listed.all(this.client).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private UUID id(String reference) {
        return summary(reference).aidRequestId();
    }

    private Path folder(String reference) {
        return this.home
                .resolve("data")
                .resolve("requests")
                .resolve(id(reference).toString());
    }
}
