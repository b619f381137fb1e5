package be.cpasonline.portal;

import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import be.cpasonline.request.TellTales;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who may open a request, what opening does, and the one thing that is noted on its page itself. */
@ServiceTest
class OpeningTests {

    private final MockMvc mvc;
    private final AidRequests requests;
    private final Registers registers;

    @Autowired
    OpeningTests(MockMvc mvc, AidRequests requests, Registers registers) {
        this.mvc = mvc;
        this.requests = requests;
        this.registers = registers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/print", "/document", "/acknowledgement"})
    void toAnotherCentreItDoesNotExist(String part) {
        var receipt = submit(TellTales.submission());
        var elsewhere = submit(aSubmission().residingIn(LEUVEN)).centre();
        var other = new PortalVisit(this.mvc, Agents.administratorOf(elsewhere));
        var refused = other.opens(path(receipt) + part);
        assertThat(refused.getResponse().getStatus()).isEqualTo(404);
        TellTales.assertNoneIn("the refusal", PortalVisit.text(refused));
        var posted = other.sends(path(receipt) + "/enrolment", "caseNumber", "1");
        assertThat(posted.getResponse().getStatus()).isEqualTo(404);
        var nowhere = other.opens("/portal/fr/requests/" + UUID.randomUUID() + part);
        assertThat(nowhere.getResponse().getStatus()).isEqualTo(404);
        assertThat(read(receipt)).isFalse();
    }

    @Test
    void aCentreThatAnswersForAnotherOpensItAndIsToldWhoseItWas() {
        var receipt = submit(aSubmission());
        var successor = submit(aSubmission().residingIn(LEUVEN)).centre();
        var agent = new PortalVisit(this.mvc, Agents.handlerOf(successor, receipt.centre()));
        assertThat(agent.reads(path(receipt))).contains("a été adressée à : CPAS de Namur");
        assertThat(agent.reads("/portal/fr/inbox?sort=number")).contains("Adressée à : CPAS de Namur");
        var linked = agent.sends(path(receipt) + "/enrolment", "caseNumber", "N-1");
        assertThat(linked.getResponse().getStatus()).isEqualTo(303);
    }

    @Test
    void fetchingAheadOrAskingOnlyWhetherItIsThereReadsNothing() {
        var receipt = submit(aSubmission());
        var agent = visit(receipt);
        for (var part : new String[] {"", "/print", "/document", "/acknowledgement"}) {
            var ahead = agent.performs(get(path(receipt) + part).header("Sec-Purpose", "prefetch;prerender"));
            assertThat(ahead.getResponse().getStatus()).isEqualTo(503);
            assertThat(agent.performs(head(path(receipt) + part)).getResponse().getStatus())
                    .isEqualTo(405);
        }
        assertThat(read(receipt)).isFalse();
        assertThat(agent.opens(path(receipt)).getResponse().getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(read(receipt)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fr,Retour à la demande", "nl,Terug naar de aanvraag", "de,Zurück zum Antrag"})
    void thePrintViewLeadsBackToTheRequestOnTheScreenOnly(String tag, String back) {
        var receipt = submit(aSubmission());
        var address = "/portal/" + tag + "/requests/" + receipt.publicId();
        assertThat(visit(receipt).reads(address + "/print"))
                .containsPattern("cpas-screen-only\"><a class=\"govuk-back-link\" href=\"" + address + "\">" + back);
    }

    @Test
    void aCaseNumberIsLinkedFromThePageItself() {
        var receipt = submit(aSubmission());
        var agent = visit(receipt);
        var answer = agent.sends(path(receipt) + "/enrolment", "caseNumber", " 2026/A-17 ")
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(path(receipt) + "#next");
        assertThat(agent.reads(path(receipt))).contains("Liée à votre dossier 2026/A-17", "Lier à un autre dossier");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aMissingOrTooLongCaseNumberComesBackWithItsMistake(int length) {
        var receipt = submit(aSubmission());
        var result = visit(receipt).sends(path(receipt) + "/enrolment", "caseNumber", "x".repeat(length));
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        assertThat(PortalVisit.text(result))
                .contains("<title>Erreur", "aria-invalid=\"true\"")
                .contains(length == 0 ? "Écrivez le numéro de votre dossier." : "Ce numéro est trop long.");
    }

    @Test
    void whoeverOnlyReadsIsNotOfferedAnythingToNote() {
        var receipt = submit(aSubmission());
        var reader = new PortalVisit(this.mvc, Agents.readerOf(receipt.centre()));
        assertThat(reader.reads(path(receipt))).doesNotContain("caseNumber").contains("Vous pouvez lire cette demande");
    }

    private boolean read(Receipt receipt) {
        return this.registers
                .of(Agents.readerOf(receipt.centre()))
                .file(receipt.publicId(), MovableClock.START)
                .orElseThrow()
                .read();
    }

    private Receipt submit(Submissions submission) {
        return this.requests.submit(submission.made(), MovableClock.START);
    }

    private PortalVisit visit(Receipt receipt) {
        return new PortalVisit(this.mvc, Agents.handlerOf(receipt.centre()));
    }

    private static String path(Receipt receipt) {
        return "/portal/fr/requests/" + receipt.publicId();
    }
}
