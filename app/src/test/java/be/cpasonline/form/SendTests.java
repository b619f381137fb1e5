package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The button "send", and what it may never do twice. */
@ServiceTest
class SendTests {

    private final MockMvc service;
    private final TestDatabase database;
    private final MovableClock clock;
    private Journey journey;

    @Autowired
    SendTests(MockMvc service, TestDatabase database, MovableClock clock) {
        this.service = service;
        this.database = database;
        this.clock = clock;
        this.journey = new Journey(service, "en");
    }

    @BeforeEach
    void someoneIsAboutToSend() {
        this.journey = new Journey(this.service, "en").toCheck("jo@example.be", "");
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void sendingMakesOneRequestOfThatMomentAndForgetsTheDraft() {
        var before = requests();
        this.clock.moveBy(Duration.ofMinutes(7));
        var answer = this.journey.browser().post("/en/check");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.redirect()).isEqualTo("/en/confirmation");
        assertThat(requests()).isEqualTo(before + 1);
        assertThat(submittedAt(this.clock.instant())).isOne();
        assertThat(this.journey.browser().cookie("__Host-draft")).isEmpty();
        assertThat(answer.response().getCookie("__Host-receipt"))
                .isNotNull()
                .satisfies(cookie -> assertThat(cookie.getMaxAge()).isEqualTo(600));
    }

    @Test
    void pressedTwiceItFilesOnceAndBothLeadToTheSameConfirmation() {
        var before = requests();
        var browser = this.journey.browser();
        var draft = browser.cookie("__Host-draft");
        browser.post("/en/check");
        var receipt = browser.cookie("__Host-receipt");

        // The first answer never arrived: the browser still holds the draft and no receipt.
        browser.forget("__Host-receipt");
        browser.set("__Host-draft", draft);
        browser.set("__Host-visit", "1");
        assertThat(browser.post("/en/check").redirect()).isEqualTo("/en/gone");
        assertThat(browser.look("/en/gone").redirect()).isEqualTo("/en/confirmation");
        assertThat(browser.cookie("__Host-receipt")).isEqualTo(receipt);
        assertThat(requests()).isEqualTo(before + 1);
    }

    @Test
    void pressedManyTimesAtOnceItFilesOnce() {
        var before = requests();
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(press -> {
                var window = this.journey.browser().sameMoment();
                presses.submit(() -> window.post("/en/check"));
            });
        }

        assertThat(requests()).isEqualTo(before + 1);
    }

    @Test
    void anotherLanguageOnTheCheckPageSendsNothing() {
        var before = requests();

        assertThat(this.journey.browser().post("/en/check", "switchTo", "nl").redirect())
                .isEqualTo("/nl/check");
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void withAPageStillOpenNothingIsSent() {
        var before = requests();
        this.journey.open("contact?change=1");
        this.journey.send("contact?change=1", "whose", "own", "email", "not an address");

        assertThat(this.journey.browser().post("/en/check").redirect()).isEqualTo("/en/contact");
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void withoutTheTokenNothingIsSentNorOfferedToBeSent() {
        var before = requests();
        var browser = this.journey.browser();
        browser.forget("__Host-csrf");
        var refused = browser.post("/en/check");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html()).doesNotContain("<form method=\"post\" action=\"/en/check\"");
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void afterItsTimeTheConfirmationIsNoLongerShown() {
        var browser = this.journey.browser();
        browser.post("/en/check");
        var secret = browser.cookie("__Host-receipt");
        assertThat(browser.look("/en/confirmation").status()).isEqualTo(200);

        this.clock.moveBy(Duration.ofMinutes(11));
        browser.set("__Host-receipt", secret);
        assertThat(browser.look("/en/confirmation").html()).doesNotContain("Peeters");
    }

    @Test
    void whoKeptTheAnswersOnTheirOwnDeviceSeesItForAnHour() {
        var browser = this.journey.browser();
        this.journey.open("already-helped?change=1");
        this.journey.send("already-helped?change=1", "helped", "no", "keep", "yes");
        this.journey.open("check");
        browser.post("/en/check");

        this.clock.moveBy(Duration.ofMinutes(59));
        assertThat(browser.look("/en/confirmation").html()).contains("Peeters");
        this.clock.moveBy(Duration.ofMinutes(1));
        assertThat(browser.look("/en/confirmation").status()).isEqualTo(410);
        assertThat(browser.look("/en/confirmation").html()).doesNotContain("Peeters");
    }

    @Test
    void finishingErasesTheRightToSeeItAgain() {
        var browser = this.journey.browser();
        browser.post("/en/check");
        var secret = browser.cookie("__Host-receipt");
        browser.look("/en/confirmation");
        browser.post("/en/erase");

        browser.set("__Host-receipt", secret);
        assertThat(browser.look("/en/confirmation").html()).doesNotContain("Peeters");
    }

    private int requests() {
        return this.database
                .superuser()
                .queryForList("select id from cpas.aid_request")
                .size();
    }

    private int submittedAt(Instant instant) {
        return this.database
                .superuser()
                .queryForList(
                        "select count(*) from cpas.aid_request where submitted_at = ?",
                        Integer.class,
                        instant.atOffset(ZoneOffset.UTC))
                .getFirst();
    }
}
