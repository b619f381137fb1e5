package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class CheckTests {

    private final MockMvc service;
    private final MovableClock clock;

    @Autowired
    CheckTests(MockMvc service, MovableClock clock) {
        this.service = service;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    private Journey journey(String tag, String email, String phone) {
        return new Journey(this.service, tag).toCheck(email, phone);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Envoyer la demande, provisoire",
        "nl, De aanvraag versturen, voorlopig",
        "de, Den Antrag absenden, vorläufig",
        "en, Send the request, provisional"
    })
    void everyAnswerIsSaidAgainWithTheWayToChangeIt(String tag, String send, String provisional) {
        var html = journey(tag, "jo@example.be", "0470123456").open("check").html();

        assertThat(html)
                .contains("Jo Peeters", "1985", "jo@example.be", "0470123456", "Nam", send, provisional)
                .contains("cpas-large\"")
                .contains("/" + tag + "/identity?change=1", "/" + tag + "/contact?change=1")
                .contains("/" + tag + "/place?change=1", "/" + tag + "/need?change=1", "/" + tag + "/safety?change=1");
    }

    @Test
    void aChangeComesBackHere() {
        var journey = journey("en", "jo@example.be", "");
        journey.open("contact?change=1");
        var back = journey.send("contact?change=1", "whose", "own", "email", "other@example.be");

        assertThat(back.path()).isEqualTo("/en/check");
        assertThat(back.html()).contains("other@example.be").doesNotContain("jo@example.be");
    }

    @Test
    void aLikelyTypingMistakeIsShownAndNotCorrected() {
        var html = journey("en", "jo@gmial.com", "12").open("check").html();

        assertThat(html).contains("jo@gmial.com", "jo@gmail.com", "seems incomplete");
    }

    @Test
    void anAnswerInOrderIsNotDoubted() {
        var html =
                journey("en", "jo@gmail.com", "+32 2 545 50 70").open("check").html();

        assertThat(html).doesNotContain("may be mistyped", "seems incomplete");
    }

    @Test
    void onAWorkingDayTheRequestIsReceivedToday() {
        this.clock.moveTo(Instant.parse("2026-06-05T20:00:00Z"));

        assertThat(journey("en", "jo@example.be", "").open("check").html())
                .contains("Friday")
                .contains("5 June 2026")
                .doesNotContain("That is not today");
    }

    @Test
    void onASaturdayTheRequestIsReceivedOnMonday() {
        this.clock.moveTo(Instant.parse("2026-06-06T08:00:00Z"));

        assertThat(journey("en", "jo@example.be", "").open("check").html())
                .contains("8 June 2026", "That is not today");
    }
}
