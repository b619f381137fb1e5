package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Submissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever finishes may log out at the provider too; only whoever was there is asked. */
@ServiceTest
class FinishTests {

    private static final String LOGGED_IN = "__Host-logged-in";

    private final Browser browser;
    private final AidRequests requests;

    @Autowired
    FinishTests(MockMvc service, AidRequests requests) {
        this.browser = new Browser(service);
        this.requests = requests;
    }

    @Test
    void whoLoggedInIsOfferedToLogOutThereAndComesBackToThePageThatSaysAllIsErased() {
        sent();
        this.browser.set(LOGGED_IN, "federal");
        assertThat(this.browser.open("/en/confirmation").html()).contains("log out of eID or itsme");

        var answer = this.browser.post("/en/erase", "logout", "too");

        assertThat(answer.redirect())
                .isEqualTo(TestProvider.running().issuer()
                        + "/logout?client_id=cpas-online&post_logout_redirect_uri="
                        + "https%3A%2F%2Fcpasonline.test%2Fen%2Ferased");
        assertThat(this.browser.open("/en/confirmation").status()).isEqualTo(410);
    }

    @Test
    void whoFinishesHereOnlyStaysHere() {
        sent();
        this.browser.set(LOGGED_IN, "federal");
        this.browser.open("/en/confirmation");

        assertThat(this.browser.post("/en/erase").redirect()).isEqualTo("/en/erased");
    }

    @Test
    void whoDidNotLogInIsNotAsked() {
        sent();
        assertThat(this.browser.open("/en/confirmation").html()).doesNotContain("log out of eID");
        assertThat(this.browser.post("/en/erase", "logout", "too").redirect()).isEqualTo("/en/erased");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "agents", "FEDERAL", "..."})
    void aCookieNotOfOurMakingLeadsNowhere(String value) {
        this.browser.set(LOGGED_IN, value);
        this.browser.open("/en/already-helped");
        assertThat(this.browser.post("/en/erase", "logout", "too").redirect()).isEqualTo("/en/erased");
    }

    private void sent() {
        var secret = DraftSecret.drawn();
        var receipt = this.requests.submit(Submissions.aSubmission().made(), MovableClock.START);
        this.requests.grantReceipt(secret.hash(), receipt.request(), MovableClock.START.plus(Duration.ofMinutes(10)));
        this.browser.set("__Host-receipt", secret.cookie());
    }
}
