package be.cpasonline.desk;

import static be.cpasonline.identity.Agents.administratorOf;
import static be.cpasonline.identity.Agents.handlerOf;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.request.AidRequests;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class TrailPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Trails trails;

    @Autowired
    private AidRequests requests;

    @ParameterizedTest
    @CsvSource({
        "fr, Journal des accès, a ouvert la demande",
        "nl, Toegangslogboek, opende de aanvraag",
        "de, Zugriffsprotokoll, hat den Antrag geöffnet"
    })
    void theAdministratorReadsWhatWasDoneWithARequest(String tag, String title, String words) throws Exception {
        var receipt = this.requests.submit(aSubmission().made(), MovableClock.START);
        this.trails.record(
                handlerOf(receipt.centre()), TrailAct.READING, Optional.of(receipt.request()), MovableClock.START);
        var typed = receipt.reference().value().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(page("/portal/" + tag + "/trail?reference=" + typed, administratorOf(receipt.centre())))
                .contains(title, words, ">" + receipt.reference() + "<")
                .doesNotContain("Peeters");
    }

    @Test
    void theFilterCarriesNoTokenIntoTheAddress() throws Exception {
        var page = page("/portal/fr/trail", administratorOf(new CentreNumber(550)));
        var filter = page.substring(page.indexOf("<form method=\"get\""));
        assertThat(filter.substring(0, filter.indexOf("</form>")))
                .contains("name=\"day\"")
                .doesNotContain("_csrf");
        assertThat(page).contains("_csrf");
    }

    @Test
    void anotherDayShowsNothingOfIt() throws Exception {
        var receipt = this.requests.submit(aSubmission().made(), MovableClock.START);
        this.trails.record(
                handlerOf(receipt.centre()), TrailAct.READING, Optional.of(receipt.request()), MovableClock.START);
        var address = "/portal/fr/trail?reference=" + receipt.reference() + "&day=";

        assertThat(page(address + "2026-06-02", administratorOf(receipt.centre())))
                .contains(">" + receipt.reference() + "<");
        assertThat(page(address + "2026-06-03", administratorOf(receipt.centre())))
                .contains("Rien n’est noté ici");
        assertThat(page(address + "tomorrow", administratorOf(receipt.centre())))
                .contains("id=\"day-error\"");
        assertThat(page(address + "%2B999999999-12-31", administratorOf(receipt.centre())))
                .contains("id=\"day-error\"");
    }

    @Test
    void theRegisterKeepsItsPeriodInAnotherLanguage() throws Exception {
        assertThat(page("/portal/fr/register?from=2026-01-01&to=2026-03-31", administratorOf(new CentreNumber(550))))
                .contains("href=\"/portal/de/register?from=2026-01-01&amp;to=2026-03-31\"");
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        var receipt = this.requests.submit(aSubmission().made(), MovableClock.START);
        this.mvc
                .perform(get("/portal/fr/trail").with(AgentLogin.as(handlerOf(receipt.centre()))))
                .andExpect(status().isForbidden());
    }

    private String page(String address, CentreAgent agent) throws Exception {
        var answer = this.mvc
                .perform(get(address).with(AgentLogin.as(agent)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
