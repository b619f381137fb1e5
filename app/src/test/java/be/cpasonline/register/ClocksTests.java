package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
import static be.cpasonline.register.Desk.done;
import static be.cpasonline.register.Desk.refused;
import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.request.AidRequests;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two legal clocks. Law of 26 May 2002, art. 18 § 4 and 21 § 1; law of 8 July 1976, art. 58 § 3. */
@ServiceTest
class ClocksTests {

    private final AidRequests requests;
    private final CentreAgent agent;
    private final Desk desk;
    private final UUID request;

    @Autowired
    ClocksTests(AidRequests requests, Registers registers) {
        this.requests = requests;
        var receipt = requests.submit(aSubmission().made(), MovableClock.START);
        this.request = receipt.publicId();
        this.agent = Agents.handlerOf(receipt.centre());
        this.desk = new Desk(registers, this.agent);
    }

    @Test
    void bothRunFromTheDayOfReceptionAndAreOverdueTheDayAfterTheirLimit() {
        assertThat(clocks(0).competence()).isEqualTo(new Clock.Running(FIRST.plusDays(5), 5));
        assertThat(clocks(5).competence()).isEqualTo(new Clock.Running(FIRST.plusDays(5), 0));
        assertThat(clocks(6).competence()).isEqualTo(new Clock.Overdue(FIRST.plusDays(5), 1));
        assertThat(clocks(6).decision()).isEqualTo(new Clock.Running(FIRST.plusDays(30), 24));
        assertThat(clocks(31).decision()).isEqualTo(new Clock.Overdue(FIRST.plusDays(30), 1));
    }

    @Test
    void enrolmentEndsNeither() {
        done(this.desk.enrol(this.request, " 2026/\n117 "));
        assertThat(this.desk.file(this.request).caseNumber()).contains("2026/ 117");
        assertThat(clocks(1).competence()).isInstanceOf(Clock.Running.class);
        assertThat(clocks(1).decision()).isInstanceOf(Clock.Running.class);
    }

    @Test
    void openingEndsNeitherButMakesItRead() {
        assertThat(this.desk.file(this.request).read()).isFalse();
        assertThat(this.desk.open(this.request)).isPresent();
        assertThat(this.desk.file(this.request).read()).isTrue();
        assertThat(clocks(1).competence()).isInstanceOf(Clock.Running.class);
    }

    @Test
    void holdingOurselvesCompetentEndsTheClockOfFiveDaysOnly() {
        done(this.desk.onDay(3).holdCompetent(this.request));
        assertThat(clocks(9).competence()).isEqualTo(ended(5, 3, Clock.How.HELD_COMPETENT));
        assertThat(clocks(9).decision()).isInstanceOf(Clock.Running.class);
        refused(this.desk.holdCompetent(this.request), Refusal.ALREADY_HELD_COMPETENT);
    }

    @Test
    void competenceNotedByMistakeIsTakenBackAndItsClockRunsAgain() {
        done(this.desk.onDay(3).holdCompetent(this.request));
        var noted = this.desk.file(this.request).outcomesInForce().getFirst();
        assertThat(noted.outcome()).isEqualTo(new Outcome.HeldCompetent());

        done(this.desk.onDay(4).takeBack(this.request, noted.position()));
        assertThat(clocks(4).competence()).isInstanceOf(Clock.Running.class);
        assertThat(clocks(9).competence()).isInstanceOf(Clock.Overdue.class);
        assertThat(this.desk.file(this.request).acts(Act.OutcomeRecorded.class)).hasSize(2);

        done(this.desk.onDay(5).holdCompetent(this.request));
        assertThat(clocks(9).competence()).isEqualTo(ended(5, 5, Clock.How.HELD_COMPETENT));
    }

    @Test
    void aDecisionEndsBoth() {
        done(this.desk.onDay(4).decide(this.request, "loyer", Outcome.Result.GRANTED));
        assertThat(clocks(40).competence()).isEqualTo(ended(5, 4, Clock.How.DECIDED));
        assertThat(clocks(40).decision()).isEqualTo(ended(30, 4, Clock.How.DECIDED));
    }

    @Test
    void aReferralSentAndToldInTimeEndsBoth() {
        done(this.desk.onDay(5).refer(this.request, FIRST.plusDays(4), FIRST.plusDays(5)));
        assertThat(clocks(40).competence()).isEqualTo(ended(5, 5, Clock.How.REFERRED));
        assertThat(clocks(40).decision()).isEqualTo(ended(30, 5, Clock.How.REFERRED));
        assertThat(clocks(40).owedUntil()).isEmpty();
    }

    @Test
    void aReferralOfWhichTheApplicantIsNotToldEndsNeither() {
        var day = FIRST.plusDays(2);
        var sent = done(this.desk.onDay(3).refer(this.request, Desk.LEUVEN, day, Optional.empty(), Optional.empty()));
        assertThat(clocks(3).competence()).isInstanceOf(Clock.Running.class);
        done(this.desk.refer(this.request, Desk.LEUVEN, day, Optional.of(FIRST.plusDays(3)), Optional.of(sent)));
        assertThat(clocks(3).competence()).isEqualTo(ended(5, 3, Clock.How.REFERRED));
    }

    @Test
    void ofALateReferralTheCentreOwesTheExaminationUntilItWasSent() {
        done(this.desk.onDay(8).refer(this.request, FIRST.plusDays(8), FIRST.plusDays(8)));
        assertThat(clocks(40).owedUntil()).contains(FIRST.plusDays(8));
        assertThat(clocks(40).competence())
                .isInstanceOfSatisfying(
                        Clock.Ended.class, clock -> assertThat(clock.late()).isTrue());
    }

    @Test
    void aClosedRequestHasNoRunningClockUntilItIsReopened() {
        done(this.desk.onDay(2).close(this.request));
        assertThat(clocks(9).competence()).isEqualTo(ended(5, 2, Clock.How.CLOSED));
        refused(this.desk.enrol(this.request, "1"), Refusal.CLOSED);
        done(this.desk.reopen(this.request));
        refused(this.desk.reopen(this.request), Refusal.NOT_CLOSED);
        assertThat(clocks(9).competence()).isEqualTo(new Clock.Overdue(FIRST.plusDays(5), 4));
    }

    /** Sent on Friday 29 May 2026: five working days later is Friday 5 June, thirty days later 28 June. */
    @Test
    void aTransferReceivedHasTheLimitOfAConflictAndThirtyDaysFromTheSending() {
        var transfer = transfer();
        var clocks = this.desk.clocks(transfer);
        assertThat(clocks.competence().until()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(clocks.decision().until()).isEqualTo(LocalDate.of(2026, 6, 28));
        assertThat(this.desk.file(transfer).entry().received().day()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void aTransferReceivedIsNotSentOnButTheConflictIsReported() {
        var transfer = transfer();
        refused(this.desk.onDay(1).refer(transfer, FIRST, FIRST), Refusal.NO_SECOND_REFERRAL);
        refused(this.desk.reportConflict(this.request), Refusal.NOT_A_TRANSFER);
        done(this.desk.reportConflict(transfer));
        refused(this.desk.reportConflict(transfer), Refusal.ALREADY_REPORTED);
        assertThat(this.desk.clocks(transfer).competence())
                .isEqualTo(new Clock.Ended(LocalDate.of(2026, 6, 5), FIRST.plusDays(1), Clock.How.CONFLICT_REPORTED));
        assertThat(this.desk.clocks(transfer).decision()).isInstanceOf(Clock.Running.class);
    }

    private UUID transfer() {
        var entry = aHandEntry().transferredFrom(Desk.LEUVEN, "2026-05-25", "2026-05-29");
        return this.requests.enter(entry.made(), this.agent, MovableClock.START).publicId();
    }

    private Clocks clocks(int after) {
        return this.desk.onDay(after).clocks(this.request);
    }

    private static Clock ended(int limit, int after, Clock.How how) {
        return new Clock.Ended(FIRST.plusDays(limit), FIRST.plusDays(after), how);
    }
}
