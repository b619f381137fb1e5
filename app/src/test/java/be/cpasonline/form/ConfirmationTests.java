package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Submissions;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ServiceTest
class ConfirmationTests {

    private final MockMvc service;
    private final AidRequests requests;
    private final MovableClock clock;

    @Autowired
    ConfirmationTests(MockMvc service, AidRequests requests, MovableClock clock) {
        this.service = service;
        this.requests = requests;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    /** Submits a request and returns the secret under which its confirmation may be seen for ten minutes. */
    private DraftSecret sent(Language language) {
        var now = this.clock.instant();
        var secret = DraftSecret.drawn();
        var submission =
                Submissions.aSubmission().in(language).needing("Telltale need").made();
        var receipt = this.requests.submit(submission, now);
        this.requests.grantReceipt(secret.hash(), receipt.request(), now.plus(Duration.ofMinutes(10)));
        return secret;
    }

    private MockHttpServletResponse open(String path, DraftSecret secret) throws Exception {
        var cookie = new Cookie("__Host-receipt", secret.cookie());
        return this.service
                .perform(MockMvcRequestBuilders.get(path).cookie(cookie).secure(true))
                .andReturn()
                .getResponse();
    }

    private String page(String path, DraftSecret secret) throws Exception {
        return open(path, secret)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsTheAcknowledgementWithTheMailToLookForAndTheWayToErase(Language language) throws Exception {
        var path = "/" + language.tag() + "/confirmation";
        var secret = sent(language);

        assertThat(page(path, secret))
                .contains("<section class=\"cpas-acknowledgement\" lang=\"" + language.tag() + "\"")
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
                .contains(path + "/document", "action=\"/" + language.tag() + "/erase\"")
                .contains("tel:112")
                .doesNotContain("Telltale need");
        assertThat(page(path, secret)).isEqualTo(page(path, secret));
    }

    @Test
    void anEnglishPageHoldsTheOfficialLanguageToo() throws Exception {
        assertThat(page("/en/confirmation", sent(Language.ENGLISH))).contains("lang=\"en\"", "lang=\"fr\"");
    }

    @Test
    void theWindowIsNotCalledAfterAid() throws Exception {
        assertThat(page("/en/confirmation", sent(Language.ENGLISH)))
                .contains("<title>Confirmation – CPAS Online – OCMW Online</title>");
    }

    @Test
    void theDocumentIsAPdfWithANeutralName() throws Exception {
        var answer = open("/fr/confirmation/document", sent(Language.FRENCH));

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(answer.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void afterTenMinutesNothingPersonalIsLeft() throws Exception {
        var secret = sent(Language.DUTCH);
        this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(10)));

        for (var path : new String[] {"/nl/confirmation", "/nl/confirmation/document"}) {
            var answer = open(path, secret);
            assertThat(answer.getStatus()).isEqualTo(410);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("niet meer zichtbaar")
                    .doesNotContain("Peeters", "@", "cpas-acknowledgement");
        }
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        sent(Language.DUTCH);

        assertThat(open("/nl/confirmation", DraftSecret.drawn()).getStatus()).isEqualTo(410);
    }
}
