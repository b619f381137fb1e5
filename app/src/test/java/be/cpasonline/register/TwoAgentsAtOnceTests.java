package be.cpasonline.register;

import static be.cpasonline.register.Desk.done;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever decides by what stands in the journal holds it: two agents at once follow each other. House § 4.3. */
@ServiceTest
class TwoAgentsAtOnceTests {

    private static final int AGENTS = 6;

    private final Registers registers;
    private final JdbcClient reality;
    private final Receipt receipt;

    @Autowired
    TwoAgentsAtOnceTests(AidRequests requests, Registers registers, TestDatabase database) {
        this.registers = registers;
        this.reality = JdbcClient.create(database.superuser());
        this.receipt = requests.submit(aSubmission().made(), MovableClock.START);
    }

    @RepeatedTest(5)
    void oneDecisionOnAnAidStandsAndTheOthersAreTold() throws Exception {
        var answers = together(desk -> desk.decide(this.receipt.publicId(), "loyer", Outcome.Result.GRANTED));
        assertOneDone(answers, Refusal.AID_ALREADY_DECIDED);
    }

    @RepeatedTest(5)
    void anOutcomeIsReplacedOnce() throws Exception {
        var wrong = done(desk().decide(this.receipt.publicId(), "loyer", Outcome.Result.REFUSED));
        var right = new Outcome.Decision("loyer", Outcome.Result.GRANTED, Desk.FIRST, false, Optional.empty());
        var answers = together(desk -> desk.decide(this.receipt.publicId(), right, Optional.of(wrong)));
        assertOneDone(answers, Refusal.NOTHING_TO_REPLACE);
        assertThat(desk().file(this.receipt.publicId()).outcomesInForce()).hasSize(1);
    }

    @RepeatedTest(3)
    void readingsAndActsAtOnceLeaveNoGapInTheJournal() throws Exception {
        together(desk -> {
            desk.open(this.receipt.publicId());
            return desk.enrol(this.receipt.publicId(), "2026/1");
        });
        assertThat(this.reality
                        .sql("""
                        select count(*) = max(position) and max(position) = (
                          select position from cpas.journal_counter where centre = j.centre)
                        from cpas.journal j where centre = ? group by centre
                        """)
                        .param(this.receipt.centre().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static void assertOneDone(List<ActAnswer> answers, Refusal others) {
        assertThat(answers).filteredOn(ActAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof ActAnswer.Done))
                .hasSize(AGENTS - 1)
                .containsOnly(new ActAnswer.Refused(others));
    }

    private Desk desk() {
        return new Desk(this.registers, Agents.handlerOf(this.receipt.centre()));
    }

    private List<ActAnswer> together(Function<Desk, ActAnswer> act) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, AGENTS)
                    .mapToObj(one -> threads.submit(() -> {
                        start.await();
                        return act.apply(desk());
                    }))
                    .toList();
            start.countDown();
            return all(running);
        }
    }

    private static List<ActAnswer> all(List<Future<ActAnswer>> running) throws Exception {
        var answers = new ArrayList<ActAnswer>();
        for (var one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
