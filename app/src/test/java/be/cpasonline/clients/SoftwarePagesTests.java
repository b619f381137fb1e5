package be.cpasonline.clients;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.request.AidRequests;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The administrator of Ledegem looks at how the centre's software stands. */
class SoftwarePagesTests extends ApiTest {

    private static final NisCode LEDEGEM = new NisCode(36_010);

    private final MockMvcTester pages;
    private final AidRequests requests;

    @Autowired
    SoftwarePagesTests(MockMvc mvc, MockMvcTester pages, AidRequests requests) {
        super(mvc);
        this.pages = pages;
        this.requests = requests;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'Dernier appel refusé', '1, la première lue le 02/06/2026 10:00'",
        "nl, 'Laatste geweigerde oproep', '1, de eerste gelezen op 02/06/2026 10:00'",
        "de, 'Letzter abgelehnter Aufruf', '1, der erste gelesen am 02.06.2026 10:00'"
    })
    void eachSoftwareIsShownWithWhatItDidAndWhatItDidNot(String language, String refused, String fetched)
            throws Exception {
        var receipt = this.requests.submit(aSubmission().residingIn(LEDEGEM).made(), MovableClock.START);
        var vendor = new Vendor(this, receipt.centre(), "shown-" + language);
        vendor.asksTooMuch();
        var request = vendor.fetches(receipt.publicId());

        var page = page(Agents.administratorOf(receipt.centre()), language);
        assertThat(page).contains("<html lang=\"" + language + "\"", "shown-" + language, refused, fetched);
        assertThat(page).contains(" · missingScope");
        vendor.confirms(receipt.publicId(), request);
        assertThat(page(Agents.administratorOf(receipt.centre()), language)).doesNotContain(fetched);
    }

    @Test
    void anotherCentreSeesNothingOfIt() throws Exception {
        new Vendor(this, new CentreNumber(537), "hidden-vendor").status();
        assertThat(page(Agents.administratorOf(new CentreNumber(537)), "fr")).contains("hidden-vendor");
        assertThat(page(Agents.administratorOf(new CentreNumber(536)), "fr"))
                .doesNotContain("hidden-vendor")
                .contains("Aucun logiciel ne s’est connecté");
    }

    @Test
    void onlyAnAdministratorComesHere() {
        assertThat(reads(Agents.handlerOf(new CentreNumber(537)), "fr")).hasStatus(403);
        assertThat(reads(Agents.readerOf(new CentreNumber(537)), "fr")).hasStatus(403);
    }

    private String page(CentreAgent agent, String language) {
        var answer = reads(agent, language);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult reads(CentreAgent agent, String language) {
        return this.pages
                .get()
                .uri("/portal/" + language + "/software")
                .with(AgentLogin.as(agent))
                .exchange();
    }
}
