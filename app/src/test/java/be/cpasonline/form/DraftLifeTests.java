package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class DraftLifeTests {

    private static final String NAME = "Zwetlana-Telltale";

    private final Browser browser;
    private final MovableClock clock;

    @Autowired
    DraftLifeTests(MockMvc service, MovableClock clock) {
        this.browser = new Browser(service);
        this.clock = clock;
    }

    @BeforeEach
    void aPersonOnTheIdentityPage() {
        begin();
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void anErrorLosesNothingThatWasTyped() {
        var page = this.browser.send("/en/identity", "lastName", NAME, "number", "12.34");

        assertThat(page.html())
                .contains("value=\"" + NAME + "\"")
                .contains("value=\"12.34\"")
                .contains("#number");
    }

    @Test
    void aReloadLosesNothing() {
        this.browser.send("/en/identity", "lastName", NAME);

        assertThat(this.browser.open("/en/identity").html()).contains("value=\"" + NAME + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void anotherLanguageKeepsWhatWasTypedAndComplainsOfNothing(String other) {
        var page = this.browser.send("/en/identity", "lastName", NAME, "switchTo", other);

        assertThat(page.path()).isEqualTo("/" + other + "/identity");
        assertThat(page.html()).contains("value=\"" + NAME + "\"").doesNotContain("govuk-error-summary");
    }

    @Test
    void afterTwoHoursUnusedTheAnswersAreGoneAndThePageSaysSo() {
        this.browser.send("/en/identity", "lastName", NAME);
        this.clock.moveBy(Duration.ofMinutes(121));
        var page = this.browser.open("/en/identity");

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.html()).contains("no longer here").doesNotContain(NAME);
        assertThat(this.browser.open("/en/already-helped").status()).isEqualTo(200);
    }

    @Test
    void everyPageThatIsLookedAtBeginsTheTwoHoursAgain() {
        for (int hours = 0; hours < 3; hours++) {
            this.clock.moveBy(Duration.ofMinutes(119));
            assertThat(this.browser.open("/en/identity").status()).isEqualTo(200);
        }
    }

    @Test
    void keptAnswersLiveSevenDays() {
        keepOnThisDevice();
        this.clock.moveBy(Duration.ofDays(7).minusMinutes(1));

        assertThat(this.browser.open("/en/identity").status()).isEqualTo(200);
        this.clock.moveBy(Duration.ofDays(7).plusMinutes(1));
        assertThat(this.browser.open("/en/identity").status()).isEqualTo(410);
    }

    @Test
    void keptAnswersAreNotSaidToEndToday() {
        this.browser.send("/en/identity", "lastName", NAME);
        assertThat(this.browser.open("/en/identity").html()).contains("data-expires-in");
        keepOnThisDevice();

        assertThat(this.browser.open("/en/identity").html()).doesNotContain("data-expires-in");
    }

    @Test
    void aResumedDraftShowsNoAnswerBeforeContinue() {
        keepOnThisDevice();
        this.browser.open("/en/identity");
        this.browser.send("/en/identity", "lastName", NAME);
        this.browser.closeAndOpenAgain();

        var asked = this.browser.open("/en/identity");
        assertThat(asked.path()).isEqualTo("/en/continue");
        assertThat(asked.html()).doesNotContain(NAME);
        assertThat(this.browser.send("/en/continue").html()).contains(NAME);
    }

    @Test
    void aResumedDraftCanBeErasedUnseen() {
        keepOnThisDevice();
        this.browser.closeAndOpenAgain();
        this.browser.open("/en/continue");

        var erased = this.browser.post("/en/erase");
        assertThat(erased.response().getHeader("Clear-Site-Data")).contains("cookies");
        assertThat(this.browser.cookie("__Host-draft")).isEmpty();
        assertThat(this.browser.open("/en/identity").path()).isEqualTo("/en/already-helped");
    }

    @Test
    void onAnOwnDeviceTheCookieStaysElseItDiesWithTheBrowser() {
        this.browser.open("/en/already-helped");
        assertThat(givenBy("helped", "no")).isEqualTo(-1);
        this.browser.open("/en/already-helped");
        assertThat(givenBy("helped", "no", "keep", "yes"))
                .isEqualTo((int) Duration.ofDays(7).toSeconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../../etc", "a b"})
    void aTamperedDraftIsGoneAndNeverAnError(String cookie) {
        this.browser.set("__Host-draft", cookie);

        assertThat(this.browser.open("/de/identity").status()).isEqualTo(410);
    }

    @Test
    void aLinkToThePageOfAnswersThatAreGoneErasesNone() {
        this.browser.send("/en/identity", "lastName", NAME);

        assertThat(this.browser.open("/en/gone").status()).isEqualTo(200);
        assertThat(this.browser.open("/en/identity").html()).contains("value=\"" + NAME + "\"");
    }

    @Test
    void whatAnotherSiteSendsIsNotOfferedToBeSentAgain() {
        var refused = this.browser.postFromAnotherSite("/en/identity", "lastName", NAME);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).doesNotContain(NAME);
    }

    @Test
    void aPageWithoutTokenStoresNothingAndOffersToSendAgain() {
        this.browser.forget("__Host-csrf");
        var refused = this.browser.post("/nl/identity", "lastName", NAME);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).contains("lang=\"nl\"").contains(NAME);
        assertThat(this.browser.look("/nl/identity").html()).doesNotContain(NAME);
    }

    private void begin() {
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no");
        this.browser.send("/en/for-whom", "whom", "myself");
    }

    private void keepOnThisDevice() {
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no", "keep", "yes");
    }

    private int givenBy(String... fields) {
        var answer = this.browser.post("/en/already-helped", fields).response();
        var cookie = Objects.requireNonNull(answer.getCookie("__Host-draft"));
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        return cookie.getMaxAge();
    }
}
