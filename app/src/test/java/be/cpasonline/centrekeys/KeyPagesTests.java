package be.cpasonline.centrekeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.cpasonline.TestDatabase;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import com.nimbusds.jose.jwk.JWK;
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

/** The administrator of a centre looks at its keys. */
class KeyPagesTests extends ApiTest {

    private static final CentreNumber HERE = new CentreNumber(495);
    private static final JWK KEY = Pairs.ec();
    private static final String PAGE = "/software/keys";

    private final MockMvcTester pages;
    private final JdbcTemplate reality;
    private final CentreSoftwareCalls software = new CentreSoftwareCalls(this, HERE.value(), "vendor-pages");
    private final CentreAgent administrator = Agents.administratorOf(HERE);

    @Autowired
    KeyPagesTests(MockMvc mvc, MockMvcTester pages, TestDatabase database) {
        super(mvc);
        this.pages = pages;
        this.reality = database.superuser();
    }

    @AfterEach
    void endKeys() throws Exception {
        this.software.endsAll();
    }

    @ParameterizedTest
    @CsvSource({"fr, Aucune clé n’est", "nl, Er is geen sleutel", "de, Es ist kein Schlüssel"})
    void eachKeyIsShownWithWhoRegisteredIt(String language, String none) throws Exception {
        assertThat(page(language)).contains("<html lang=\"" + language + "\"", none);
        this.software.registers(KEY);
        assertThat(page(language)).contains(Pairs.id(KEY), "vendor-pages").doesNotContain(none);
    }

    @Test
    void theAdministratorEndsOneAndTheTrailKeepsWho() throws Exception {
        this.software.registers(KEY);
        assertThat(ends(this.administrator)).hasStatus(303).redirectedUrl().endsWith("?done=ended");
        assertThat(this.software.reads(CentreSoftwareCalls.ALL).get("total").intValue())
                .isZero();
        assertThat(ends(this.administrator)).hasStatus(303).redirectedUrl().endsWith("?done=gone");
        assertThat(body(reads(this.administrator, "fr", "?done=ended"))).contains("Cette clé n’est plus utilisée.");
        assertThat(this.reality.queryForList(
                        "select act from cpas.trail where agent = ?", String.class, this.administrator.agent()))
                .isEqualTo(List.of("sealingKeyEnded"));
    }

    @Test
    void anotherCentreNeitherSeesNorEndsIt() throws Exception {
        this.software.registers(KEY);
        var other = Agents.administratorOf(new CentreNumber(494));
        assertThat(body(reads(other, "nl", ""))).doesNotContain(Pairs.id(KEY));
        assertThat(ends(other)).redirectedUrl().endsWith("?done=gone");
        assertThat(page("nl")).contains(Pairs.id(KEY));
    }

    @Test
    void onlyAnAdministratorMay() {
        assertThat(reads(Agents.handlerOf(HERE), "fr", "")).hasStatus(403);
        assertThat(ends(Agents.handlerOf(HERE))).hasStatus(403);
    }

    private String page(String language) throws Exception {
        return body(reads(this.administrator, language, ""));
    }

    private MvcTestResult reads(CentreAgent agent, String language, String query) {
        return this.pages
                .get()
                .uri("/portal/" + language + PAGE + query)
                .with(AgentLogin.as(agent))
                .exchange();
    }

    private MvcTestResult ends(CentreAgent agent) {
        return this.pages
                .post()
                .uri("/portal/fr" + PAGE + "/end")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("key", Pairs.id(KEY))
                .with(AgentLogin.as(agent))
                .with(csrf())
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
