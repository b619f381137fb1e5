package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.register.Clock;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Agents act by the pages, and the register says what came of it. */
@ServiceTest
class OutcomePagesTests extends ActVisits {

    @Autowired
    OutcomePagesTests(MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock) {
        super(mvc, requests, registers, clock);
    }

    @Test
    void severalDecisionsEachOnAnAidAndACorrectionNamesWhatItReplaces() throws Exception {
        var receipt = submit(aSubmission());
        decide(receipt, "loyer", "refused", "new");
        decide(receipt, "aide médicale", "granted", "new");
        assertThat(sends(handler(receipt), "fr", receipt, "decision", decision("LOYER", "granted", "new"))
                        .getStatus())
                .isEqualTo(422);
        var first = file(receipt).outcomesInForce().getFirst().position();
        decide(receipt, "loyer", "granted", Long.toString(first));
        assertThat(file(receipt).decisionsInForce())
                .extracting(Outcome.Decision::aid, Outcome.Decision::result)
                .containsExactlyInAnyOrder(
                        tuple("loyer", Outcome.Result.GRANTED), tuple("aide médicale", Outcome.Result.GRANTED));
    }

    @Test
    void aReferralSentAndToldInTimeEndsBothClocks() throws Exception {
        var receipt = submit(aSubmission());
        var answer = refer(receipt, "2026-06-02", "2026-06-02");
        assertThat(answer.getStatus()).isEqualTo(303);
        var clocks = file(receipt).clocks(FIRST);
        assertThat(clocks.competence()).isInstanceOf(Clock.Ended.class);
        assertThat(clocks.decision()).isInstanceOf(Clock.Ended.class);
        assertThat(clocks.owedUntil()).isEmpty();
    }

    @Test
    void aReferralToldTooLateStaysOwed() throws Exception {
        var receipt = submit(aSubmission());
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(7)));
        refer(receipt, "2026-06-04", "");
        assertThat(file(receipt).clocks(FIRST.plusDays(7)).decision()).isInstanceOf(Clock.Running.class);
        refer(receipt, "2026-06-04", "2026-06-09");
        var clocks = file(receipt).clocks(FIRST.plusDays(7));
        assertThat(clocks.owedUntil()).contains(LocalDate.of(2026, 6, 9));
        assertThat(file(receipt).outcomesInForce()).hasSize(1);
    }

    @Test
    void bothLettersArePreparedAndNothingIsRecorded() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "referral",
                "to",
                "Leuven",
                "ground",
                "student",
                "sentOn",
                "2026-06-02",
                "look",
                "yes");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("article 2, § 6", "2 juillet 2026", "[à compléter");
        assertThat(file(receipt).outcomesInForce()).isEmpty();
    }

    @Test
    void aNameOfSeveralMunicipalitiesIsNeverPickedSilently() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "referral",
                "to",
                "Saint-Nicolas",
                "reasons",
                "x",
                "sentOn",
                "2026-06-02");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "name=\"centre\"",
                        "Choisissez le centre.",
                        "4420, CPAS de Saint-Nicolas",
                        "9100, OCMW Sint-Niklaas");
    }

    @Test
    void twoRequestsOfOnePersonBecomeOneFileWithTheFirstDateAndCanBeSeparated() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        var answer = sends(
                handler(first), "fr", second, "merge", "other", first.publicId().toString());
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(file(second).clocks(FIRST.plusDays(3)).competence().until()).isEqualTo(FIRST.plusDays(5));
        assertThat(opens(handler(first), "fr", second, "merge").getContentAsString(StandardCharsets.UTF_8))
                .contains("fusionnée avec la première", "/" + second.publicId() + "/correction");
        assertThat(opens(handler(first), "fr", first, "merge").getContentAsString(StandardCharsets.UTF_8))
                .contains("/" + second.publicId() + "/correction")
                .doesNotContain("/" + first.publicId() + "/correction");
        var merger = file(second).outcomesInForce().getFirst().position();
        sends(handler(first), "fr", second, "correction", "outcome", Long.toString(merger));
        assertThat(file(second).mergedInto()).isEmpty();
    }

    @Test
    void aRefusalForWantOfReactionNeedsTwoAttemptsOnDifferentDaysAndWarns() throws Exception {
        var receipt = submit(aSubmission());
        contact(receipt, "2026-06-02");
        assertThat(silent(receipt, "2026-06-02").getStatus()).isEqualTo(422);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(2)));
        contact(receipt, "2026-06-04");
        assertThat(opens(handler(receipt), "fr", receipt, "decision").getContentAsString(StandardCharsets.UTF_8))
                .contains("vous avez essayé par un seul moyen");
        assertThat(silent(receipt, "2026-06-04").getStatus()).isEqualTo(303);
    }

    @Test
    void aRequestAfterADecisionIsLedThroughTheQuestionsOfTheCircular() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        decide(first, "loyer", "refused", "new");
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        assertThat(opens(handler(first), "fr", second, "again").getContentAsString(StandardCharsets.UTF_8))
                .contains(first.reference().value(), "loyer", "refusée");
        var onwards = Objects.requireNonNull(
                sends(handler(first), "fr", second, "again", "news", "no").getHeader("Location"));
        assertThat(onwards).endsWith("/decision?again=no");
        var page = this.mvc
                .perform(get(onwards).with(AgentLogin.as(handler(first))))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("la décision initiale est maintenue");
    }

    @Test
    void anInvitationIsPreparedWithWhatToBringAndSentByNobody() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "invitation",
                "day",
                "2026-06-05",
                "time",
                "9h30",
                "place",
                "Accueil",
                "documents",
                "carte d’identité\nbail",
                "look",
                "yes");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("vendredi 5 juin 2026 à 09:30", "- bail", "mailto:", "subject=Message%20");
    }
}
