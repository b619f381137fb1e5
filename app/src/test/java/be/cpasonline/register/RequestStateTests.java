package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
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
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The view by which lists, reminders and figures know where a request stands says what the request's own page says, of
 * files across a centre that ended and its successor too.
 */
@ServiceTest
class RequestStateTests {

    private static final int ACTS = 60;

    private final AidRequests requests;
    private final Registers registers;
    private final Wall wall;
    private final JdbcClient jdbc;
    private final List<Receipt> receipts = new ArrayList<>();
    private final CentreAgent agent;

    @Autowired
    RequestStateTests(AidRequests requests, Registers registers, Wall wall, JdbcClient jdbc) {
        this.requests = requests;
        this.registers = registers;
        this.wall = wall;
        this.jdbc = jdbc;
        for (int day = 0; day < 4; day++) {
            this.receipts.add(requests.submit(aSubmission().made(), MovableClock.START.plus(Duration.ofDays(day))));
        }
        for (int day = 1; day < 3; day++) {
            this.receipts.add(requests.submit(
                    aSubmission().residingIn(LEUVEN).made(), MovableClock.START.plus(Duration.ofDays(day))));
        }
        this.agent = Agents.handlerOf(
                this.receipts.getFirst().centre(), this.receipts.getLast().centre());
        this.receipts.add(requests.enter(aHandEntry().made(), this.agent, MovableClock.START));
        this.receipts.add(requests.enter(
                aHandEntry()
                        .transferredFrom(Desk.LEUVEN, "2026-05-25", "2026-05-29")
                        .made(),
                this.agent,
                MovableClock.START));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverAgentsDoViewAndPageAgree(long seed) {
        var chance = new Random(seed);
        var desk = new Desk(this.registers, this.agent);
        int done = 0;
        for (int act = 0; act < ACTS; act++) {
            done += anything(desk.onDay(3 + act / 5), chance) instanceof ActAnswer.Done ? 1 : 0;
            this.receipts.forEach(receipt -> assertAgree(desk, receipt));
        }
        assertThat(done).as("acts that were done").isGreaterThan(10);
    }

    @Test
    void whatIsOpenIsListedWithoutPersonalDataAndLeavesWhenItIsReadAndDecided() {
        var first = this.receipts.getFirst();
        var desk = new Desk(this.registers, this.agent);
        assertThat(stillOpen(first)).singleElement().satisfies(open -> {
            assertThat(open.read()).isFalse();
            assertThat(open.competenceLimit()).isEqualTo(FIRST.plusDays(5));
        });
        desk.open(first.publicId());
        desk.decide(first.publicId(), "loyer", Outcome.Result.GRANTED);
        assertThat(stillOpen(first)).isEmpty();
        assertThat(stillOpen(this.receipts.get(6)))
                .singleElement()
                .satisfies(byHand -> assertThat(byHand.read()).isTrue());
    }

    private List<OpenRequest> stillOpen(Receipt receipt) {
        return this.registers.stillOpen().stream()
                .filter(open -> open.request().equals(receipt.request()))
                .toList();
    }

    private ActAnswer anything(Desk desk, Random chance) {
        var one = any(chance);
        var day = desk.today().minusDays(chance.nextInt(3));
        return switch (chance.nextInt(11)) {
            case 0 -> desk.holdCompetent(one);
            case 1 -> desk.decide(one, "aid " + chance.nextInt(2), Outcome.Result.GRANTED);
            case 2 -> desk.refer(one, day, desk.today());
            case 3 -> desk.reportConflict(one);
            case 4, 5 -> desk.merge(one, any(chance));
            case 6, 7 -> takenBack(desk, one, chance);
            case 8 -> desk.tries(one, day);
            case 9 -> desk.close(one);
            default -> desk.reopen(one);
        };
    }

    private static ActAnswer takenBack(Desk desk, UUID one, Random chance) {
        var standing = desk.file(one).counting();
        return standing.isEmpty()
                ? desk.enrol(one, "2026/1")
                : desk.takeBack(
                        one, standing.get(chance.nextInt(standing.size())).position());
    }

    private UUID any(Random chance) {
        return this.receipts.get(chance.nextInt(this.receipts.size())).publicId();
    }

    private void assertAgree(Desk desk, Receipt receipt) {
        var file = desk.file(receipt.publicId());
        assertThat(List.of(state("request_state", receipt), state("state_of_request", receipt)))
                .containsOnly(State.of(file, desk.today()));
    }

    private State state(String view, Receipt receipt) {
        return this.wall.forAccess(
                this.agent,
                () -> this.jdbc
                        .sql("select * from " + view + " where request = ?")
                        .param(receipt.request())
                        .query((row, number) -> new State(
                                row.getBoolean("read"),
                                row.getBoolean("competence_running"),
                                row.getBoolean("decision_running"),
                                row.getObject("competence_limit", LocalDate.class),
                                row.getObject("decision_limit", LocalDate.class),
                                row.getBoolean("closed"),
                                row.getBoolean("owed")))
                        .single());
    }

    private record State(
            boolean read,
            boolean competenceRunning,
            boolean decisionRunning,
            LocalDate competenceLimit,
            LocalDate decisionLimit,
            boolean closed,
            boolean owed) {

        static State of(RequestFile file, LocalDate today) {
            var clocks = file.clocks(today);
            return new State(
                    file.read(),
                    !(clocks.competence() instanceof Clock.Ended),
                    !(clocks.decision() instanceof Clock.Ended),
                    clocks.competence().until(),
                    clocks.decision().until(),
                    file.closed(),
                    clocks.owedUntil().isPresent());
        }
    }
}
