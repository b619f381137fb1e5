package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages put before the agent without being asked. */
@ServiceTest
class GuidedActsTests extends ActVisits {

    private static final NisCode BUTGENBACH = new NisCode(63_013);

    private final CentrePreferences preferences;

    @Autowired
    GuidedActsTests(
            MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock, CentrePreferences preferences) {
        super(mvc, requests, registers, clock);
        this.preferences = preferences;
    }

    @Test
    void anEarlierRequestThatWasDecidedAndClosedStillLeadsToTheQuestionsOfTheCircular() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        decide(first, "loyer", "refused", "new");
        sends(handler(first), "fr", first, "closing");
        assertThat(page(first)).doesNotContain("name=\"caseNumber\"").contains("/reopening\"");
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        assertThat(page(second)).contains("/requests/" + second.publicId() + "/again\"");
    }

    @Test
    void whoMergesReadsTheSentenceAndBothPagesSayIt() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        var answer = sends(
                handler(first), "fr", second, "merge", "other", first.publicId().toString());
        assertThat(answer.getHeader("Location")).endsWith(second.publicId() + "/merge");
        assertThat(page(first))
                .contains("Une autre demande de la même personne est fusionnée avec celle-ci")
                .contains("Ouvrir la demande " + second.reference())
                .contains("Fusionnée avec cette demande");
        assertThat(page(second))
                .contains("Ouvrir la demande " + first.reference())
                .contains("reçue le 2 juin 2026 ; compétence jusqu’au 7 juin 2026");
    }

    @Test
    void aListOfDocumentsStandsInTheLanguageOfTheLetter() throws Exception {
        var receipt = submit(aSubmission().residingIn(BUTGENBACH).in(Language.GERMAN));
        this.preferences.setDocuments(
                Agents.administratorOf(receipt.centre()),
                Map.of(Language.FRENCH, "contrat de bail", Language.GERMAN, "Mietvertrag"),
                this.clock.instant());
        assertThat(opens(handler(receipt), "fr", receipt, "invitation").getContentAsString(StandardCharsets.UTF_8))
                .contains("Mietvertrag")
                .doesNotContain("contrat de bail");
    }

    @Test
    void aGroundNobodyChoseIsLeftOpenInBothLetters() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "referral",
                "to",
                "Leuven",
                "reasons",
                "habite à Louvain",
                "sentOn",
                "2026-06-02",
                "look",
                "yes");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("[à compléter : la règle de la loi du 2 avril 1965")
                .doesNotContain("réside habituellement");
    }

    @Test
    void newElementsAfterAPositiveDecisionLeadToANewDecisionWithTheDatesOfTheSecondRequest() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        decide(first, "loyer", "granted", "new");
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        assertThat(opens(handler(first), "fr", second, "again").getContentAsString(StandardCharsets.UTF_8))
                .contains("Demande " + first.reference()
                        + "\u00a0: décision du 2 juin 2026 sur «\u00a0loyer\u00a0», accordée");
        var onwards = Objects.requireNonNull(
                sends(handler(first), "fr", second, "again", "news", "granted").getHeader("Location"));
        assertThat(onwards).endsWith("/decision?again=granted");
        assertThat(visit(onwards, second)).contains("une nouvelle décision tient compte de ce qui change");
        sends(handler(first), "fr", second, "decision", "aid", "loyer", "result", "granted", "on", "2026-06-05");
        assertThat(file(second).decisionsInForce()).hasSize(1);
        assertThat(file(first).decisionsInForce()).hasSize(1);
        assertThat(file(second).clocks(FIRST.plusDays(3)).decision().until()).isEqualTo(FIRST.plusDays(33));
    }

    @Test
    void noNewElementsAfterAPositiveDecisionKeepIt() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        decide(first, "loyer", "granted", "new");
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        var onwards = Objects.requireNonNull(
                sends(handler(first), "fr", second, "again", "news", "no").getHeader("Location"));
        assertThat(visit(onwards, second))
                .contains("la décision initiale est maintenue.</textarea>")
                .contains("value=\"other\" checked");
    }

    private String page(Receipt receipt) throws Exception {
        return visit("/portal/fr/requests/" + receipt.publicId(), receipt);
    }

    private String visit(String address, Receipt receipt) throws Exception {
        return this.mvc
                .perform(get(address).with(AgentLogin.as(handler(receipt))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
