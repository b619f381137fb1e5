package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
import static be.cpasonline.register.Desk.done;
import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.KeyRotation;
import be.cpasonline.request.RawSql;
import be.cpasonline.request.Receipt;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a centre did with its requests exists for that centre alone. House § 4.1. */
@ServiceTest
class RegisterWallTests {

    private static final List<String> ACTED =
            List.of("act", "sealed_act", "outcome", "problem_report", "request_state");

    private final Registers registers;
    private final KeyRotation rotation;
    private final TestDatabase database;
    private final RawSql sql;
    private final Receipt namur;
    private final Receipt leuven;

    @Autowired
    RegisterWallTests(AidRequests requests, Registers registers, KeyRotation rotation, TestDatabase database) {
        this.registers = registers;
        this.rotation = rotation;
        this.database = database;
        this.sql = new RawSql(database.service());
        this.namur = requests.submit(aSubmission().made(), MovableClock.START);
        this.leuven = requests.submit(aSubmission().residingIn(LEUVEN).made(), MovableClock.START);
        acted(this.namur);
        acted(this.leuven);
    }

    @Test
    void toAnotherCentreTheRequestDoesNotExistWhateverItTries() {
        var stranger = new Desk(this.registers, Agents.administratorOf(this.leuven.centre()));
        var asked = this.namur.publicId();
        assertThat(stranger.open(asked)).isEmpty();
        assertThat(Stream.of(
                        stranger.enrol(asked, "1"),
                        stranger.holdCompetent(asked),
                        stranger.tries(asked, FIRST),
                        stranger.decide(asked, "loyer", Outcome.Result.GRANTED),
                        stranger.refer(asked, FIRST, FIRST),
                        stranger.reportConflict(asked),
                        stranger.merge(asked, this.leuven.publicId()),
                        stranger.merge(this.leuven.publicId(), asked),
                        stranger.takeBack(asked, 1),
                        stranger.reportProblem(asked, "x"),
                        stranger.close(asked),
                        stranger.reopen(asked)))
                .containsOnly(new ActAnswer.NotHere(asked));
    }

    @Test
    void everyMissStaysInTheTrailOfWhoeverAsked() {
        var before = misses(this.namur.publicId());
        new Desk(this.registers, Agents.readerOf(this.leuven.centre())).open(this.namur.publicId());
        assertThat(misses(this.namur.publicId())).isEqualTo(before + 1);
    }

    @Test
    void aThousandRandomAttemptsFindNothing() {
        var stranger = new Desk(this.registers, Agents.handlerOf(this.leuven.centre()));
        for (int attempt = 0; attempt < 1_000; attempt++) {
            var asked = UUID.randomUUID();
            assertThat(stranger.holdCompetent(asked)).isEqualTo(new ActAnswer.NotHere(asked));
        }
    }

    @Test
    void theSuccessorActsInTheJournalOfTheCentreThatEnded() {
        var successor = new Desk(this.registers, Agents.handlerOf(this.leuven.centre(), this.namur.centre()));
        var position = done(successor.enrol(this.namur.publicId(), "2026/2"));
        assertThat(JdbcClient.create(this.database.superuser())
                        .sql("select request from cpas.act where centre = ? and position = ?")
                        .params(this.namur.centre().value(), position)
                        .query(UUID.class)
                        .single())
                .isEqualTo(this.namur.request());
    }

    @ParameterizedTest
    @ValueSource(strings = {"act", "sealed_act", "outcome", "problem_report", "request_state"})
    void rawSqlSeesItsOwnCentreOnly(String table) {
        var own = "select count(*) from " + table + " where centre = " + this.namur.centre();
        RawSql.assertDenied(() -> RawSql.raw(this.database.service(), own));
        assertThat(this.sql.as("cpas_application", "", "", own)).isEqualTo(0L);
        assertThat(this.sql.as("cpas_application", this.leuven.centre().toString(), "", own))
                .isEqualTo(0L);
        assertThat((Long) this.sql.as("cpas_application", this.namur.centre().toString(), "", own))
                .isPositive();
    }

    @Test
    void theMachineryReadsOpenHalvesAndNoWords() {
        ACTED.forEach(table -> {
            var seen = this.sql.as("cpas_machinery", "", "", "select count(distinct centre) from " + table);
            assertThat((Long) seen).as(table).matches(centres -> centres > 1 ^ table.equals("sealed_act"));
        });
        assertThat(this.sql.as(
                        "cpas_machinery",
                        "",
                        this.namur.request().toString(),
                        "select count(distinct request) from sealed_act"))
                .isEqualTo(1L);
    }

    @Test
    void anActIsNotWrittenIntoAnotherCentresJournal() {
        var foreign = "with forged as (insert into act (centre, position, request, kind, actor, actor_kind)"
                + " values (%s, 1, '%s', 'closing', '%s', 'agent') returning 1) select count(*) from forged";
        RawSql.assertDenied(() -> this.sql.as(
                "cpas_application",
                this.leuven.centre().toString(),
                "",
                foreign.formatted(this.namur.centre(), this.namur.request(), UUID.randomUUID())));
    }

    @Test
    void whatAgentsWroteFollowsTheDataKeyOfTheRequest() {
        assertThat(this.rotation.reseal(this.namur.request())).isTrue();
        var file = new Desk(this.registers, Agents.readerOf(this.namur.centre())).file(this.namur.publicId());
        assertThat(file.caseNumber()).contains("2026/1");
        assertThat(file.decisionsInForce()).extracting(Outcome.Decision::aid).containsExactly("loyer");
    }

    @Test
    void whatAgentsWroteStandsNowhereInTheOpen() {
        assertThat(JdbcClient.create(this.database.superuser())
                        .sql("""
                        select count(*) from cpas.sealed_act
                        where position(convert_to('loyer', 'UTF8') in words) > 0
                          or position(convert_to('2026/1', 'UTF8') in words) > 0
                        """)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long misses(UUID asked) {
        return JdbcClient.create(this.database.superuser())
                .sql("select count(*) from cpas.trail where act = 'miss' and asked = ? and centre = ?")
                .params(asked, this.leuven.centre().value())
                .query(Long.class)
                .single();
    }

    private void acted(Receipt receipt) {
        var desk = new Desk(this.registers, Agents.handlerOf(receipt.centre()));
        done(desk.enrol(receipt.publicId(), "2026/1"));
        done(desk.decide(receipt.publicId(), "loyer", Outcome.Result.GRANTED));
        done(desk.reportProblem(receipt.publicId(), "loyer"));
    }
}
