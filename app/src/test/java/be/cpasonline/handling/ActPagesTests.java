package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of acts: who may see them, in which language, and what becomes of mistakes. */
@ServiceTest
class ActPagesTests extends ActVisits {

    private static final List<String> ACTS = List.of(
            "again",
            "closing",
            "competence",
            "conflict",
            "contact",
            "correction",
            "decision",
            "invitation",
            "merge",
            "problem",
            "referral",
            "reopening");

    @Autowired
    ActPagesTests(MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock) {
        super(mvc, requests, registers, clock);
    }

    static Stream<String> pages() {
        return Stream.of("fr", "nl", "de").flatMap(tag -> ACTS.stream().map(act -> tag + "/" + act));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageOpensInEveryLanguageAndNamesNobodyInItsTitle(String page) throws Exception {
        var receipt = submit(aSubmission());
        var parts = page.split("/");
        var answer = opens(handler(receipt), parts[0], receipt, parts[1]);
        assertThat(answer.getStatus()).isEqualTo(200);
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("<html lang=\"" + parts[0] + "\"");
        assertThat(text.substring(text.indexOf("<title>"), text.indexOf("</title>")))
                .contains(receipt.reference().value());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void toAnotherCentreNoneOfThemExists(String page) throws Exception {
        var receipt = submit(aSubmission());
        var stranger = Agents.administratorOf(new CentreNumber(138));
        var parts = page.split("/");
        assertThat(opens(stranger, parts[0], receipt, parts[1]).getStatus()).isEqualTo(404);
        assertThat(sends(stranger, parts[0], receipt, parts[1]).getStatus()).isEqualTo(404);
        assertThat(file(receipt).acts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoeverOnlyReadsActsOnNothing(String page) throws Exception {
        var receipt = submit(aSubmission());
        var reader = Agents.readerOf(receipt.centre());
        var parts = page.split("/");
        assertThat(opens(reader, parts[0], receipt, parts[1]).getStatus()).isEqualTo(403);
        assertThat(sends(reader, parts[0], receipt, parts[1]).getStatus()).isEqualTo(403);
        assertThat(file(receipt).acts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingTypedIsAMistakeOrAnActButNeverAFailure(String page) throws Exception {
        var receipt = submit(aSubmission());
        var parts = page.split("/");
        assertThat(sends(handler(receipt), parts[0], receipt, parts[1]).getStatus())
                .isIn(303, 422);
    }

    @Test
    void aContactAttemptIsNotedAndTheWayLeadsBackToTheRequest() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "contact",
                "day",
                "2026-06-02",
                "means",
                "call",
                "reached",
                "no",
                "note",
                "boîte vocale pleine");
        assertThat(answer.getHeader("Location")).endsWith("/requests/" + receipt.publicId() + "#history");
        assertThat(file(receipt).meansTried()).hasSize(1);
    }

    @Test
    void aMistakeKeepsWhatWasTyped() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "nl",
                receipt,
                "decision",
                "aid",
                "leefloon & meer",
                "result",
                "granted",
                "on",
                "31/02");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("leefloon &amp; meer", "Kies een dag.", "href=\"#on\"")
                .contains("value=\"granted\" checked");
    }

    @Test
    void aDayThatHasNotComeIsRefusedInWords() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt), "de", receipt, "decision", "aid", "Miete", "result", "granted", "on", "2026-06-03");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Der gewählte Tag liegt noch vor uns.");
    }
}
