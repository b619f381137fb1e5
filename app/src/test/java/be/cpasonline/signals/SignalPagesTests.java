package be.cpasonline.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.cpasonline.TestDatabase;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The administrator of a centre looks at the signals to its software. */
class SignalPagesTests extends ApiTest {

    private static final CentreNumber HERE = new CentreNumber(498);

    private final MockMvcTester pages;
    private final JdbcTemplate reality;
    private final Receiver receiver = new Receiver();
    private final CentreAgent administrator = Agents.administratorOf(HERE);

    @Autowired
    SignalPagesTests(MockMvc mvc, MockMvcTester pages, TestDatabase database) {
        super(mvc);
        this.pages = pages;
        this.reality = database.superuser();
    }

    @AfterEach
    void close() {
        this.receiver.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, Arrivé", "nl, Aangekomen", "de, Angekommen"})
    void eachAddressIsShownWithItsLastSignals(String language, String arrived) throws Exception {
        var software = new Software(this, HERE.value(), "vendor-" + language);
        var address = this.receiver.address("/of-" + language);
        var id = software.subscribes(address).get("subscriptionId").stringValue();
        software.posts(Software.ALL + "/" + id + "/tests");

        assertThat(Receiver.until(() -> page(language).contains(arrived))).isTrue();
        assertThat(page(language)).contains("<html lang=\"" + language + "\"", "vendor-" + language, address, "204");
        software.ends(id);
        assertThat(page(language)).doesNotContain(address);
    }

    @Test
    void theAdministratorEndsOneAndTheTrailKeepsWho() throws Exception {
        var software = new Software(this, HERE.value(), "vendor-ended");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();

        assertThat(sends(this.administrator, id)).hasStatus(303).redirectedUrl().endsWith("?done=ended");
        assertThat(software.list().get("total").intValue()).isZero();
        assertThat(sends(this.administrator, id)).hasStatus(303).redirectedUrl().endsWith("?done=gone");
        assertThat(body(reads(this.administrator, "/portal/fr/software/signals?done=ended")))
                .contains("Cette adresse ne reçoit plus de signaux.");
        assertThat(this.reality.queryForList(
                        "select act from cpas.trail where agent = ?", String.class, this.administrator.agent()))
                .isEqualTo(List.of("settings"));
    }

    @Test
    void anotherCentreNeitherSeesNorEndsIt() throws Exception {
        var software = new Software(this, HERE.value(), "vendor-walled");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();
        var other = Agents.administratorOf(new CentreNumber(499));

        assertThat(body(reads(other, "/portal/nl/software/signals"))).doesNotContain("vendor-walled");
        assertThat(sends(other, id)).redirectedUrl().endsWith("?done=gone");
        assertThat(software.list().get("total").intValue()).isEqualTo(1);
        software.ends(id);
    }

    @Test
    void onlyAnAdministratorComesHere() {
        assertThat(reads(Agents.handlerOf(HERE), "/portal/fr/software/signals")).hasStatus(403);
        assertThat(sends(Agents.readerOf(HERE), "x")).hasStatus(403);
    }

    private String page(String language) {
        return body(reads(this.administrator, "/portal/" + language + "/software/signals"));
    }

    private MvcTestResult reads(CentreAgent agent, String path) {
        return this.pages.get().uri(path).with(AgentLogin.as(agent)).exchange();
    }

    private MvcTestResult sends(CentreAgent agent, String id) {
        return this.pages
                .post()
                .uri("/portal/fr/software/signals/end")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("id", id)
                .with(AgentLogin.as(agent))
                .with(csrf())
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
