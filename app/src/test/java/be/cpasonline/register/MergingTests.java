package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
import static be.cpasonline.register.Desk.done;
import static be.cpasonline.register.Desk.refused;
import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two requests of one person without a decision become one file. Circular § 9.2.1. */
@ServiceTest
class MergingTests {

    private final AidRequests requests;
    private final Registers registers;
    private final CentreAgent agent;
    private final Desk desk;
    private final UUID first;
    private final UUID second;

    @Autowired
    MergingTests(AidRequests requests, Registers registers) {
        this.requests = requests;
        this.registers = registers;
        var receipt = submitted(aSubmission(), 0);
        this.first = receipt.publicId();
        this.second = submitted(aSubmission(), 3).publicId();
        this.agent = Agents.handlerOf(receipt.centre());
        this.desk = new Desk(registers, this.agent).onDay(3);
    }

    @Test
    void theFirstDateGovernsBothClocksAndUntilThenEachKeepsItsOwn() {
        assertThat(this.desk.clocks(this.second).competence().until()).isEqualTo(FIRST.plusDays(8));
        done(this.desk.merge(this.second, this.first));
        assertThat(this.desk.clocks(this.second)).isEqualTo(this.desk.clocks(this.first));
        assertThat(this.desk.clocks(this.second).competence().until()).isEqualTo(FIRST.plusDays(5));
        assertThat(this.desk.clocks(this.second).decision().until()).isEqualTo(FIRST.plusDays(30));
    }

    @Test
    void whatIsDecidedOnTheFirstEndsTheClocksOfBoth() {
        done(this.desk.merge(this.second, this.first));
        refused(this.desk.decide(this.second, "loyer", Outcome.Result.GRANTED), Refusal.MERGED);
        refused(this.desk.holdCompetent(this.second), Refusal.MERGED);
        done(this.desk.decide(this.first, "loyer", Outcome.Result.GRANTED));
        assertThat(this.desk.clocks(this.second).decision()).isInstanceOf(Clock.Ended.class);
    }

    @Test
    void bothStayInTheRegisterInTheirOrder() {
        done(this.desk.merge(this.second, this.first));
        assertThat(this.desk.file(this.second).requests())
                .extracting(InFile::publicId)
                .containsExactly(this.first, this.second);
        assertThat(this.desk.file(this.second).mergedInto().orElseThrow().first())
                .isEqualTo(this.first);
    }

    @Test
    void mergingCopiesNoContactDetails() {
        var before = this.desk.file(this.first).request().reachability();
        var theirs = this.desk.file(this.second).request().reachability();
        done(this.desk.merge(this.second, this.first));
        assertThat(this.desk.file(this.first).request().reachability()).isEqualTo(before);
        assertThat(this.desk.file(this.second).request().reachability()).isEqualTo(theirs);
    }

    @Test
    void theEarlierLeadsAndNothingIsMergedWithItself() {
        refused(this.desk.merge(this.first, this.second), Refusal.NOT_THE_EARLIER);
        refused(this.desk.merge(this.first, this.first), Refusal.NOT_THE_EARLIER);
    }

    @Test
    void onlyRequestsWithoutADecisionAreMerged() {
        done(this.desk.decide(this.first, "loyer", Outcome.Result.REFUSED));
        refused(this.desk.merge(this.second, this.first), Refusal.ALREADY_DECIDED);
    }

    @Test
    void aMergerTakenBackGivesEachItsOwnClocksAgain() {
        var merger = done(this.desk.merge(this.second, this.first));
        refused(this.desk.merge(this.second, this.first), Refusal.MERGED);
        done(this.desk.takeBack(this.second, merger));
        assertThat(this.desk.clocks(this.second).competence().until()).isEqualTo(FIRST.plusDays(8));
        assertThat(this.desk.file(this.second).requests()).hasSize(1);
        done(this.desk.merge(this.second, this.first));
    }

    @Test
    void whoLeadsOthersTakesThemAlong() {
        var third = submitted(aSubmission(), 3).publicId();
        done(this.desk.merge(third, this.second));
        done(this.desk.merge(this.second, this.first));
        assertThat(this.desk.file(third).mergedInto().orElseThrow().first()).isEqualTo(this.first);
        assertThat(this.desk.file(this.first).requests())
                .extracting(InFile::publicId)
                .containsExactly(this.first, this.second, third);
    }

    @Test
    void severalRequestsSpanAllChannels() {
        var atTheDesk = this.requests.enter(aHandEntry().made(), this.agent, MovableClock.START);
        done(this.desk.merge(this.first, atTheDesk.publicId()));
        assertThat(this.desk.clocks(this.first).competence().until()).isEqualTo(FIRST.plusDays(4));
    }

    @Test
    void aRequestOfAnotherCentreIsNotEvenThere() {
        var elsewhere = submitted(aSubmission().residingIn(LEUVEN), 0);
        assertThat(this.desk.merge(this.second, elsewhere.publicId()))
                .isEqualTo(new ActAnswer.NotHere(elsewhere.publicId()));
        assertThat(this.desk.merge(elsewhere.publicId(), this.first))
                .isEqualTo(new ActAnswer.NotHere(elsewhere.publicId()));
    }

    private Receipt submitted(Submissions submission, int after) {
        return this.requests.submit(submission.made(), MovableClock.START.plus(Duration.ofDays(after)));
    }
}
