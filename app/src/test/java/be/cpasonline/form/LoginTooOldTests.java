package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.draft.Drafts;
import be.cpasonline.draft.LoggedIn;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.outages.Outages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An identification by login counts half an hour after the last page, then it is asked again before sending. */
@ServiceTest
class LoginTooOldTests {

    private final Journey way;
    private final Drafts drafts;
    private final Outages outages;
    private final JdbcClient jdbc;
    private final FederalOperator operator = new FederalOperator(UUID.randomUUID());
    private final MovableClock clock;

    @Autowired
    LoginTooOldTests(MockMvc service, Drafts drafts, MovableClock clock, Outages outages, JdbcClient jdbc) {
        this.outages = outages;
        this.jdbc = jdbc;
        this.way = new Journey(service, "en");
        this.drafts = drafts;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.outages.present().forEach(off -> this.outages.end(off.way(), this.operator, this.clock.instant()));
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

    /** Off is the only way in which they logged in, so that the number typed by hand is what is left. */
    @Test
    void whoseWayIsSwitchedOffMeanwhileReadsHowToGoOnAndLosesNothing() {
        this.way.toCheck("jo@example.be", "");
        logIn();
        this.clock.moveBy(Duration.ofMinutes(31));
        everyWayIsOff();

        assertThat(this.way.open("check").html())
                .contains("more than 30 minutes ago", "choose “Do not use this login” and type your number")
                .contains("It is back at noon.", "/login/forget")
                .doesNotContain("name=\"with\"");
        assertThat(this.way.browser().send("/en/login/forget").html()).contains("name=\"number\"");
        this.way.browser().send("/en/identity?change=1", "number", "90020100130", "lastName", "Peeters");
        assertThat(this.way.open("check").html()).contains("jo@example.be", "Peeters");
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

    private void everyWayIsOff() {
        var id = this.operator.operator();
        this.jdbc
                .sql("insert into federal_operator (id, subject, name) values (?, ?, 'Ann')")
                .params(id, id.toString().replace("-", "").getBytes(StandardCharsets.UTF_8))
                .update();
        var message = new OutageMessage(Map.of(Language.ENGLISH, "It is back at noon."));
        for (var off : List.of(LoginWay.FEDERAL_EID, LoginWay.FEDERAL_ITSME)) {
            this.outages.begin(off, this.operator, message, this.clock.instant());
        }
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
