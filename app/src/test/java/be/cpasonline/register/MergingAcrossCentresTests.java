package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
import static be.cpasonline.register.Desk.done;
import static be.cpasonline.register.Desk.refused;
import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.RawSql;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request filed to a centre that ended and one filed to its successor become one file. Circular § 9.2.1. */
@ServiceTest
class MergingAcrossCentresTests {

    private static final NisCode TERVUREN = new NisCode(24104);

    private final AidRequests requests;
    private final Registers registers;
    private final RawSql sql;
    private final Receipt ended;
    private final Receipt successor;
    private final Receipt alsoEnded;
    private final Desk desk;

    @Autowired
    MergingAcrossCentresTests(AidRequests requests, Registers registers, TestDatabase database) {
        this.requests = requests;
        this.registers = registers;
        this.sql = new RawSql(database.service());
        this.ended = submitted(aSubmission(), 0);
        this.successor = submitted(aSubmission().residingIn(LEUVEN), 2);
        this.alsoEnded = submitted(aSubmission().residingIn(TERVUREN), 3);
        this.desk = new Desk(
                        registers,
                        Agents.handlerOf(this.successor.centre(), this.ended.centre(), this.alsoEnded.centre()))
                .onDay(3);
    }

    @Test
    void theFirstDateGovernsBothAndEachStaysInTheRegisterOfItsOwnCentre() {
        done(this.desk.merge(this.successor.publicId(), this.ended.publicId()));
        var file = this.desk.file(this.successor.publicId());
        assertThat(file.clocks(this.desk.today())).isEqualTo(this.desk.clocks(this.ended.publicId()));
        assertThat(file.clocks(this.desk.today()).competence().until()).isEqualTo(FIRST.plusDays(5));
        assertThat(file.requests())
                .extracting(InFile::publicId)
                .containsExactly(this.ended.publicId(), this.successor.publicId());
        assertThat(file.requests())
                .extracting(InFile::centre)
                .containsExactly(this.ended.centre(), this.successor.centre());
    }

    @Test
    void aDecisionOnTheFirstEndsTheClocksOfBoth() {
        done(this.desk.merge(this.successor.publicId(), this.ended.publicId()));
        refused(this.desk.decide(this.successor.publicId(), "loyer", Outcome.Result.GRANTED), Refusal.MERGED);
        done(this.desk.decide(this.ended.publicId(), "loyer", Outcome.Result.GRANTED));
        assertThat(this.desk.clocks(this.successor.publicId()).decision()).isInstanceOf(Clock.Ended.class);
    }

    @Test
    void theTwoCentresThatEndedAndTheirSuccessorFormOneFileAndWhoLedIsTakenAlong() {
        done(this.desk.merge(this.alsoEnded.publicId(), this.successor.publicId()));
        done(this.desk.merge(this.successor.publicId(), this.ended.publicId()));
        assertThat(this.desk.file(this.alsoEnded.publicId()).mergedInto().map(Outcome.MergedInto::first))
                .contains(this.ended.publicId());
        assertThat(this.desk.file(this.ended.publicId()).requests())
                .extracting(InFile::publicId)
                .containsExactly(this.ended.publicId(), this.successor.publicId(), this.alsoEnded.publicId());
    }

    @Test
    void takenBackEachHasItsOwnLimitsAgain() {
        var merger = done(this.desk.merge(this.successor.publicId(), this.ended.publicId()));
        done(this.desk.takeBack(this.successor.publicId(), merger));
        assertThat(this.desk.clocks(this.successor.publicId()).competence().until())
                .isEqualTo(FIRST.plusDays(7));
        assertThat(this.desk.file(this.ended.publicId()).requests()).hasSize(1);
    }

    @Test
    void positionsOfTwoJournalsAreNeverTakenForEachOther() {
        var merger = done(this.desk.merge(this.successor.publicId(), this.ended.publicId()));
        var enrolments = 0;
        long position = 0;
        while (position < merger && enrolments++ < 50) {
            position = done(this.desk.enrol(this.ended.publicId(), "2026/1"));
        }
        done(this.desk.decide(this.ended.publicId(), "loyer", Outcome.Result.GRANTED));
        assertThat(this.desk.file(this.successor.publicId()).mergedInto()).isPresent();
        assertThat(this.desk.file(this.ended.publicId()).decisionsInForce()).hasSize(1);
    }

    @Test
    void onceTheSuccessorNoLongerAnswersForItEachIsReadAlone() {
        done(this.desk.merge(this.successor.publicId(), this.ended.publicId()));
        var alone = new Desk(this.registers, Agents.handlerOf(this.successor.centre())).onDay(3);
        assertThat(alone.file(this.successor.publicId()).mergedInto()).isEmpty();
        assertThat(alone.clocks(this.successor.publicId()).competence().until()).isEqualTo(FIRST.plusDays(7));
        assertThat(alone.merge(this.successor.publicId(), this.ended.publicId()))
                .isEqualTo(new ActAnswer.NotHere(this.ended.publicId()));
    }

    @Test
    void noSqlNamesARequestOfAForeignCentreAsTheFirst() {
        var position = done(this.desk.enrol(this.successor.publicId(), "2026/1"));
        var forged = """
                with forged as (
                  insert into outcome (centre, position, request, kind, first_request)
                  values (%s, %d, '%s', 'merger', '%s') returning 1)
                select count(*) from forged
                """.formatted(this.successor.centre(), position, this.successor.request(), this.ended.request());
        RawSql.assertDenied(
                () -> this.sql.as("cpas_application", this.successor.centre().toString(), "", forged));
        var both = this.successor.centre() + "," + this.ended.centre();
        assertThat(this.sql.as("cpas_application", both, "", forged)).isEqualTo(1L);
    }

    private Receipt submitted(Submissions submission, int after) {
        return this.requests.submit(submission.made(), MovableClock.START.plus(Duration.ofDays(after)));
    }
}
