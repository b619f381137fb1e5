package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.draft.Drafts;
import be.cpasonline.draft.LoggedIn;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An identification by login counts half an hour after the last page, then it is asked again before sending. */
@ServiceTest
class LoginTooOldTests {

    private final Journey way;
    private final Drafts drafts;
    private final MovableClock clock;

    @Autowired
    LoginTooOldTests(MockMvc service, Drafts drafts, MovableClock clock) {
        this.way = new Journey(service, "en");
        this.drafts = drafts;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void sendingAsksForTheLoginAgainAndKeepsEveryAnswer() {
        this.way.toCheck("jo@example.be", "");
        logIn();
        this.clock.moveBy(Duration.ofMinutes(31));

        assertThat(this.way.browser().post("/en/check").redirect()).isEqualTo("/en/identity?change=1&note=again");
        assertThat(this.way.open("identity?change=1&note=again").html()).contains("more than 30 minutes ago");
        assertThat(this.way.open("check").path()).isEqualTo("/en/identity");

        logIn();
        assertThat(this.way.open("check").html()).contains("jo@example.be");
    }

    @Test
    void whileThePersonIsBusyItCounts() {
        this.way.toCheck("jo@example.be", "");
        logIn();
        this.clock.moveBy(Duration.ofMinutes(29));
        this.way.open("need?change=1");
        this.clock.moveBy(Duration.ofMinutes(29));

        assertThat(this.way.open("check").path()).isEqualTo("/en/check");
    }

    private void logIn() {
        var secret = DraftSecret.of(this.way.browser().cookie("__Host-draft")).orElseThrow();
        var login = new LoggedIn(
                "eid",
                500,
                Optional.of("90020100130"),
                "Peeters",
                Optional.of("Jo"),
                Optional.empty(),
                Optional.empty(),
                LoggedIn.Standing.COUNTS);
        this.drafts.change(secret, draft -> draft.with(Optional.of(login)), this.clock.instant());
    }
}
