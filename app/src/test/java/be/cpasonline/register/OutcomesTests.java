package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
import static be.cpasonline.register.Desk.LEUVEN;
import static be.cpasonline.register.Desk.done;
import static be.cpasonline.register.Desk.refused;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Outcomes are optional, appended and never overwritten; one is in force for each aid. Circular § 9. */
@ServiceTest
class OutcomesTests {

    private final AidRequests requests;
    private final Registers registers;
    private final Receipt receipt;
    private final Desk desk;
    private final UUID request;

    @Autowired
    OutcomesTests(AidRequests requests, Registers registers) {
        this.requests = requests;
        this.registers = registers;
        this.receipt = requests.submit(aSubmission().made(), MovableClock.START);
        this.request = this.receipt.publicId();
        this.desk = new Desk(registers, Agents.handlerOf(this.receipt.centre()));
    }

    @Test
    void severalDecisionsStandBesideEachOtherOneForEachAid() {
        done(this.desk.decide(this.request, "Aide médicale", Outcome.Result.GRANTED));
        done(this.desk.decide(this.request, "Loyer", Outcome.Result.REFUSED));
        refused(this.desk.decide(this.request, "AIDE  MEDICALE", Outcome.Result.REFUSED), Refusal.AID_ALREADY_DECIDED);
        assertThat(this.desk.file(this.request).decisionsInForce())
                .extracting(Outcome.Decision::aid)
                .containsExactly("Aide médicale", "Loyer");
    }

    @Test
    void aCorrectionIsALaterFactThatNamesTheOneItReplaces() {
        var wrong = done(this.desk.decide(this.request, "loyer", Outcome.Result.REFUSED));
        var right = done(this.desk.decide(this.request, decision("loyer", Outcome.Result.GRANTED), Optional.of(wrong)));
        var file = this.desk.file(this.request);
        assertThat(file.acts(Act.OutcomeRecorded.class))
                .extracting(Act.OutcomeRecorded::position, Act.OutcomeRecorded::replaces)
                .containsExactly(tuple(wrong, Optional.empty()), tuple(right, Optional.of(wrong)));
        assertThat(file.outcomesInForce())
                .extracting(Act.OutcomeRecorded::position)
                .containsExactly(right);
        refused(this.desk.takeBack(this.request, wrong), Refusal.NOTHING_TO_REPLACE);
    }

    @Test
    void whatWasTakenBackLeavesNothingInForceAndItsClocksRunAgain() {
        var wrong = done(this.desk.decide(this.request, "loyer", Outcome.Result.REFUSED));
        done(this.desk.takeBack(this.request, wrong));
        assertThat(this.desk.file(this.request).outcomesInForce()).isEmpty();
        assertThat(this.desk.file(this.request).acts()).hasSize(2);
        assertThat(this.desk.clocks(this.request).decision()).isInstanceOf(Clock.Running.class);
        refused(this.desk.takeBack(this.request, wrong), Refusal.NOTHING_TO_REPLACE);
    }

    @Test
    void anOutcomeOfAnotherRequestIsNotReplacedFromHere() {
        var other =
                this.requests.submit(aSubmission().made(), MovableClock.START).publicId();
        var theirs = done(this.desk.decide(other, "loyer", Outcome.Result.REFUSED));
        refused(this.desk.takeBack(this.request, theirs), Refusal.NOTHING_TO_REPLACE);
    }

    @Test
    void noReactionNeedsTwoAttemptsOnDifferentDays() {
        this.desk.onDay(3);
        done(this.desk.tries(this.request, FIRST));
        done(this.desk.tries(this.request, FIRST));
        refused(silence(Outcome.Result.REFUSED), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS);
        done(this.desk.tries(this.request, FIRST.plusDays(2)));
        refused(silence(Outcome.Result.GRANTED), Refusal.NO_REACTION_IS_A_REFUSAL);
        assertThat(this.desk.file(this.request).meansTried()).containsExactly(Contact.Means.CALL);
        done(silence(Outcome.Result.REFUSED));
    }

    @Test
    void anAttemptAfterTheDecisionDoesNotCount() {
        this.desk.onDay(3);
        done(this.desk.tries(this.request, FIRST));
        done(this.desk.tries(this.request, FIRST.plusDays(3)));
        var early = new Outcome.Decision("loyer", Outcome.Result.REFUSED, FIRST.plusDays(2), true, Optional.empty());
        refused(this.desk.decide(this.request, early, Optional.empty()), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS);
    }

    @Test
    void anActHasADayBetweenTheRequestAndToday() {
        refused(this.desk.tries(this.request, FIRST.plusDays(1)), Refusal.IN_THE_FUTURE);
        refused(this.desk.tries(this.request, FIRST.minusDays(1)), Refusal.BEFORE_THE_REQUEST);
        refused(this.desk.refer(this.request, FIRST, FIRST.plusDays(1)), Refusal.IN_THE_FUTURE);
        refused(this.desk.refer(this.request, FIRST.minusDays(1), FIRST), Refusal.BEFORE_THE_REQUEST);
        assertThat(this.desk.file(this.request).acts()).isEmpty();
    }

    @Test
    void aRequestSentOnASaturdayMayBeActedOnThatSaturday() {
        var saturday = Instant.parse("2026-05-30T08:00:00Z");
        var sent = this.requests.submit(aSubmission().made(), saturday).publicId();
        done(this.desk.tries(sent, LocalDate.of(2026, 5, 30)));
        refused(this.desk.tries(sent, LocalDate.of(2026, 5, 29)), Refusal.BEFORE_THE_REQUEST);
    }

    @Test
    void aRequestGoesToAnotherCentreThatStands() {
        refused(referTo(this.receipt.centre()), Refusal.TO_ITSELF);
        refused(referTo(new CentreNumber(9_999)), Refusal.NO_SUCH_CENTRE);
        done(referTo(LEUVEN));
        refused(referTo(LEUVEN), Refusal.ALREADY_REFERRED);
        refused(this.desk.holdCompetent(this.request), Refusal.ALREADY_REFERRED);
    }

    @Test
    void wordsAreNeitherMissingNorEndless() {
        refused(this.desk.enrol(this.request, " \n "), Refusal.WORDS_MISSING);
        refused(this.desk.enrol(this.request, "1".repeat(101)), Refusal.WORDS_TOO_LONG);
        refused(this.desk.decide(this.request, "", Outcome.Result.GRANTED), Refusal.WORDS_MISSING);
        refused(this.desk.reportProblem(this.request, "x".repeat(4_001)), Refusal.WORDS_TOO_LONG);
    }

    @Test
    void whoeverOnlyReadsActsOnNothing() {
        var reader = new Desk(this.registers, Agents.readerOf(this.receipt.centre()));
        assertThat(reader.open(this.request)).isPresent();
        for (var answer : List.of(
                reader.enrol(this.request, "1"),
                reader.holdCompetent(this.request),
                reader.tries(this.request, FIRST),
                reader.decide(this.request, "loyer", Outcome.Result.GRANTED),
                reader.refer(this.request, FIRST, FIRST),
                reader.merge(this.request, this.request),
                reader.takeBack(this.request, 1),
                reader.reportProblem(this.request, "x"),
                reader.close(this.request),
                reader.reopen(this.request))) {
            refused(answer, Refusal.ONLY_READS);
        }
    }

    @Test
    void whatAgentsWriteCannotBePrinted() {
        done(this.desk.enrol(this.request, "dossier-secret"));
        done(this.desk.decide(this.request, "aide-secrète", Outcome.Result.GRANTED));
        done(this.desk.reportProblem(this.request, "mots-secrets"));
        var file = this.desk.file(this.request);
        assertThat(file.toString() + file.acts() + file.outcomesInForce()).doesNotContain("secr");
    }

    private ActAnswer referTo(CentreNumber centre) {
        return this.desk.refer(this.request, centre, FIRST, Optional.of(FIRST), Optional.empty());
    }

    private ActAnswer silence(Outcome.Result result) {
        var decision = new Outcome.Decision("loyer", result, this.desk.today(), true, Optional.empty());
        return this.desk.decide(this.request, decision, Optional.empty());
    }

    private Outcome.Decision decision(String aid, Outcome.Result result) {
        return new Outcome.Decision(aid, result, this.desk.today(), false, Optional.empty());
    }
}
