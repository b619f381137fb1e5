package be.cpasonline.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.request.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What an agent does in the portal and what the software of the centre does are the same act, visible in both. */
class InThePortalTests extends HandoverTest {

    private final MockMvc mvc;
    private final ReceiptCodes codes;

    @Autowired
    InThePortalTests(MockMvc mvc, ReceiptCodes codes) {
        super(mvc);
        this.mvc = mvc;
        this.codes = codes;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Réception confirmée par le logiciel du centre|Liée à votre dossier 2026/0455"
                        + "|par le logiciel de votre centre, pour a-4711|a confirmé la réception de la demande",
                "nl|Ontvangst bevestigd door de software van het centrum|2026/0455"
                        + "|door de software van uw centrum, voor a-4711|bevestigde de ontvangst van de aanvraag",
                "de|Empfang von der Software des Zentrums bestätigt|2026/0455"
                        + "|von der Software Ihres Zentrums, für a-4711|hat den Empfang des Antrags bestätigt",
            })
    void whatTheSoftwareDidStandsInTheHistoryAndTheTrail(
            String tag, String receiptConfirmed, String enrolled, String by, String inTrail) throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.confirms(receipt.publicId(), confirmation(receipt));
        software.records(receipt.publicId(), "enrolments", "{\"caseNumber\":\"2026/0455\",\"agentId\":\"a-4711\"}");
        software.records(receipt.publicId(), "competencePositions", "{}");

        var page = page("/portal/" + tag + "/requests/" + receipt.publicId(), Agents.handlerOf(receipt.centre()));
        assertThat(page).contains(receiptConfirmed, enrolled, by);
        assertThat(page.indexOf(receiptConfirmed)).isLessThan(page.lastIndexOf("2026/0455"));

        var trail = page(
                "/portal/" + tag + "/trail?reference=" + receipt.reference(), Agents.administratorOf(receipt.centre()));
        assertThat(trail).contains(inTrail, by.replaceFirst("^\\S+ \\S+ ", ""));
    }

    @Test
    void anInboxRowIsReadOnceTheReceiptIsConfirmed() throws Exception {
        var receipt = sent();
        var agent = Agents.handlerOf(receipt.centre());
        var unread = "/portal/fr/inbox?sort=number&show=unread";
        assertThat(page(unread, agent)).contains(receipt.reference().value());
        software(receipt).confirms(receipt.publicId(), confirmation(receipt));
        assertThat(page(unread, agent)).doesNotContain(receipt.reference().value());
    }

    @Test
    void whatAnAgentDidIsReadByTheSoftware() throws Exception {
        var receipt = sent();
        var agent = Agents.handlerOf(receipt.centre());
        page("/portal/nl/requests/" + receipt.publicId(), agent);
        this.mvc.perform(post("/portal/nl/requests/" + receipt.publicId() + "/enrolment")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("caseNumber", "2026/77")
                .with(csrf())
                .with(AgentLogin.as(agent)));

        var acts = software(receipt).acts(receipt.publicId());
        assertThat(acts.valueStream().map(act -> act.get("kind").stringValue()))
                .containsExactly("consultation", "enrolment");
        assertThat(acts.get(1).get("caseNumber").stringValue()).isEqualTo("2026/77");
        assertThat(acts.valueStream().map(act -> act.at("/by/actorId").stringValue()))
                .containsOnly(agent.agent().toString());
        assertThat(acts.get(0).at("/by/kind").stringValue()).isEqualTo("agent");
        assertThat(acts.get(0).at("/by").has("agentId")).isFalse();
    }

    @Test
    void theReceiptIsOneOfTheReadingsAfterAnAgentsOwn() throws Exception {
        var receipt = sent();
        var agent = Agents.handlerOf(receipt.centre());
        var address = "/portal/fr/requests/" + receipt.publicId();
        page(address, agent);
        software(receipt).confirms(receipt.publicId(), confirmation(receipt));
        var page = page(address, Agents.handlerOf(receipt.centre()));
        for (var words : List.of("Lue pour la première fois", "Réception confirmée par le logiciel du centre")) {
            assertThat(page).containsOnlyOnce(words);
        }
        assertThat(page).contains("Ouverte par");
    }

    @Test
    void theListOfTheSoftwareStandsInTheTrailAsItsOwn() throws Exception {
        var receipt = sent();
        this.answer(software(receipt).gets("/aidRequests?pageSize=1"));
        assertThat(page("/portal/fr/trail", Agents.administratorOf(receipt.centre())))
                .contains("le logiciel de votre centre", "a vu la liste des demandes");
    }

    private String confirmation(Receipt receipt) {
        return "{\"receiptCode\":\"%s\",\"agentId\":\"a-4711\"}".formatted(this.codes.of(receipt.publicId()));
    }

    private String page(String address, CentreAgent agent) throws Exception {
        var answer = this.mvc
                .perform(get(address).with(AgentLogin.as(agent)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
