package be.cpasonline.handling;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A page opened by its address says at once that its act is not possible, and why; nobody fills a form in vain. */
@ServiceTest
class HinderedPagesTests extends ActVisits {

    private static final CentreNumber HERE = new CentreNumber(223);

    @Autowired
    HinderedPagesTests(MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock) {
        super(mvc, requests, registers, clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "again",
                "competence",
                "conflict",
                "contact",
                "correction",
                "decision",
                "merge",
                "referral",
                "closing"
            })
    void aClosedRequestIsReopenedFirst(String act) throws Exception {
        var receipt = submit(aSubmission());
        sends(handler(receipt), "fr", receipt, "closing");
        says(receipt, act, "Cette demande est clôturée. Rouvrez-la d’abord.");
    }

    @Test
    void whatIsOpenIsNotReopened() throws Exception {
        says(submit(aSubmission()), "reopening", "Cette demande n’est pas clôturée.");
    }

    @Test
    void aDecidedRequestIsNeitherSentOnNorMerged() throws Exception {
        var receipt = submit(aSubmission());
        decide(receipt, "loyer", "granted", "new");
        says(receipt, "referral", "Il y a déjà une décision.");
        says(receipt, "merge", "Il y a déjà une décision.");
    }

    @Test
    void whatWasSentOnIsNotHeldForCompetentButTheReferralCanBeCompleted() throws Exception {
        var receipt = submit(aSubmission());
        refer(receipt, "2026-06-02", "");
        says(receipt, "competence", "Annulez d’abord cette transmission.");
        says(receipt, "merge", "Annulez d’abord cette transmission.");
        assertThat(page(receipt, "referral")).contains("name=\"toldOn\"", "type=\"submit\"");
    }

    @Test
    void competenceIsTakenOnce() throws Exception {
        var receipt = submit(aSubmission());
        sends(handler(receipt), "fr", receipt, "competence");
        says(receipt, "competence", "C’est déjà noté");
    }

    @Test
    void aTransferIsNotSentOnAndOnlyATransferIsAConflict() throws Exception {
        var transfer = this.requests.enter(
                aHandEntry()
                        .transferredFrom(new CentreNumber(138), "2026-05-28", "2026-05-29")
                        .made(),
                Agents.handlerOf(HERE),
                MovableClock.START);
        says(transfer, "referral", "Elle ne peut pas être transmise une deuxième fois");
        says(submit(aSubmission()), "conflict", "Transmettez-la vous-même.");
        assertThat(page(transfer, "conflict")).contains("name=\"on\"");
        sends(handler(transfer), "fr", transfer, "conflict", "on", "2026-06-02");
        says(transfer, "conflict", "Le conflit est déjà noté.");
    }

    @Test
    void onARequestMergedWithAnEarlierOneNothingIsDecided() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        var second = submit(person.ofDraft(Submissions.aDraft()));
        sends(handler(first), "fr", second, "merge", "other", first.publicId().toString());
        says(second, "decision", "Notez-le là-bas.");
        says(second, "again", "Notez-le là-bas.");
        assertThat(page(second, "merge")).contains("sentence-" + first.reference());
    }

    @ParameterizedTest
    @CsvSource({"nl,Dit kan niet meer,Terug naar", "de,nicht mehr möglich,Zurück zum"})
    void itIsSaidInTheLanguageOfTheAgent(String tag, String said, String back) throws Exception {
        var receipt = submit(aSubmission());
        assertThat(opens(handler(receipt), tag, receipt, "reopening").getContentAsString(StandardCharsets.UTF_8))
                .contains(said, back);
    }

    /** Whoever had the form open when it became impossible keeps what they typed. */
    @Test
    void whatIsSentAllTheSameIsRefusedWithTheFormAsItWasFilledIn() throws Exception {
        var receipt = submit(aSubmission());
        sends(handler(receipt), "fr", receipt, "closing");
        var answer = sends(handler(receipt), "fr", receipt, "decision", decision("loyer de juin", "granted", "new"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("loyer de juin");
    }

    private void says(Receipt receipt, String act, String why) throws Exception {
        var main = page(receipt, act);
        main = main.substring(main.indexOf("<main"), main.indexOf("</main>"));
        assertThat(main)
                .contains("Ceci n’est plus possible pour cette demande.", why)
                .contains("href=\"/portal/fr/requests/" + receipt.publicId() + "\"")
                .doesNotContain("type=\"submit\"", "<input class", "<textarea");
    }

    private String page(Receipt receipt, String act) throws Exception {
        var answer = opens(handler(receipt), "fr", receipt, act);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
