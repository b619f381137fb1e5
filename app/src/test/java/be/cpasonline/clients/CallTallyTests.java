package be.cpasonline.clients;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.calls.AnsweredCall;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.machines.Caller;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a node counted survives it once it is written down, adds up with what others counted, and costs a call nothing. */
@ServiceTest
class CallTallyTests {

    private static final CentreNumber HERE = new CentreNumber(495);

    private final CountedCalls written;
    private final JdbcClient jdbc;
    private final Wall wall;
    private final MovableClock clock;
    private final UUID software = UUID.randomUUID();

    @Autowired
    CallTallyTests(CountedCalls written, JdbcClient jdbc, Wall wall, MovableClock clock) {
        this.written = written;
        this.jdbc = jdbc;
        this.wall = wall;
        this.clock = clock;
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void theCountsOfAllNodesAddUpAndTheLastCallCounts() {
        var one = node();
        var other = node();
        one.answered(call("first", Optional.of("badRequest")));
        this.clock.moveBy(Duration.ofMinutes(1));
        other.answered(call("renamed", Optional.of("tooManyRequests")));
        other.writeDown();
        one.answered(call("renamed", Optional.empty()));
        one.writeDown();
        one.writeDown();

        var seen = seen();
        assertThat(seen.lately()).isEqualTo(new Seen.Sum(3, 1, 1));
        assertThat(seen.lastAt()).isEqualTo(MovableClock.START.plusSeconds(60));
        assertThat(seen.trouble()).contains(new Counted.Trouble(MovableClock.START.plusSeconds(60), "tooManyRequests"));
    }

    @Test
    void whatComesLateRewritesNothingLater() {
        var slow = node();
        slow.answered(call("a", Optional.of("badRequest")));
        this.clock.moveBy(Duration.ofMinutes(2));
        var quick = node();
        quick.answered(call("a", Optional.of("missingScope")));
        quick.writeDown();
        slow.writeDown();
        assertThat(seen().trouble().orElseThrow().problem()).isEqualTo("missingScope");
        assertThat(seen().lastAt()).isEqualTo(MovableClock.START.plusSeconds(120));
    }

    @Test
    void countingCostsACallNoRoundTripAndWritingDownTwo() {
        var node = node();
        assertThat(RoundTrips.of(() -> {
                    for (var i = 0; i < 100; i++) {
                        node.answered(call("cheap", Optional.empty()));
                    }
                }))
                .isZero();
        assertThat(RoundTrips.of(node::writeDown)).isLessThanOrEqualTo(3);
        assertThat(seen().lately().calls()).isEqualTo(100);
    }

    @Test
    void aNodeThatStopsWritesItsCountsDownFirst() {
        var node = node();
        var rounds = new TallyRounds(node);
        node.answered(call("stopping", Optional.empty()));
        rounds.stop();
        assertThat(seen().lately().calls()).isOne();
    }

    @Test
    void whatCannotBeWrittenDownStaysCounted() {
        var broken = new boolean[] {true};
        var failing = new CallTally(
                new CountedCalls(this.jdbc) {
                    @Override
                    int add(Collection<Counted> counts) {
                        if (broken[0]) {
                            throw new DataAccessResourceFailureException("no database");
                        }
                        return super.add(counts);
                    }
                },
                this.wall,
                this.clock);
        failing.answered(call("patient", Optional.empty()));
        failing.writeDown();
        broken[0] = false;
        failing.answered(call("patient", Optional.empty()));
        failing.writeDown();
        assertThat(seen().lately().calls()).isEqualTo(2);
    }

    @Test
    void noCallIsLostOrDoubledWhileItIsWrittenDown() {
        var node = node();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < 8; caller++) {
                callers.submit(() -> {
                    for (var i = 0; i < 250; i++) {
                        node.answered(call("busy", Optional.empty()));
                    }
                });
            }
            for (var i = 0; i < 20; i++) {
                node.writeDown();
            }
        }
        node.writeDown();
        assertThat(seen().lately().calls()).isEqualTo(2_000);
    }

    @Test
    void countsAreForgottenAfterAsLongAsThePageSays() {
        this.clock.moveTo(Instant.parse("1990-01-01T10:30:00Z"));
        var node = node();
        node.answered(call("old", Optional.empty()));
        node.writeDown();
        assertThat(forgottenBefore("1990-01-01T10:00:00Z")).isZero();
        assertThat(seen().client()).isEqualTo("old");
        assertThat(forgottenBefore("1990-01-01T10:00:01Z")).isOne();
    }

    private int forgottenBefore(String time) {
        return this.wall.forMachinery(() -> this.written.forgetBefore(Instant.parse(time)));
    }

    private CallTally node() {
        return new CallTally(this.written, this.wall, this.clock);
    }

    private Seen seen() {
        var since = MovableClock.START.minus(Duration.ofHours(1));
        return this.wall.forCentre(HERE, () -> this.written.of(HERE, since, since)).stream()
                .filter(one -> one.software().equals(this.software))
                .findFirst()
                .orElseThrow();
    }

    private AnsweredCall call(String client, Optional<String> problem) {
        var caller = new Caller(
                new CentreSoftware(this.software, client, HERE, Set.of(), Set.of()),
                MovableClock.START.plusSeconds(300),
                false,
                Optional.empty());
        return new AnsweredCall(
                caller, problem, problem.filter("tooManyRequests"::equals).isPresent());
    }
}
