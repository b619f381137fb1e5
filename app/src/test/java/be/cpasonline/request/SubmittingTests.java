package be.cpasonline.request;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.competence.Competence;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens inside the one transaction, with a publisher that stands in the way before the real one is heard. */
@ServiceTest
class SubmittingTests {

    private final Parts parts;
    private final JdbcClient jdbc;
    private final JdbcClient reality;

    /** What submitting is made of, but for its publisher. */
    record Parts(
            Wall wall,
            Competence competence,
            Sealer sealer,
            RequestTable table,
            Claims claims,
            ApplicationEventPublisher events) {}

    @Autowired
    SubmittingTests(
            org.springframework.beans.factory.BeanFactory beans,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            TestDatabase database) {
        this.parts = new Parts(
                beans.getBean(Wall.class),
                beans.getBean(Competence.class),
                beans.getBean(Sealer.class),
                beans.getBean(RequestTable.class),
                beans.getBean(Claims.class),
                events);
        this.jdbc = jdbc;
        this.reality = JdbcClient.create(database.superuser());
    }

    @Test
    void aSecondBeforeAHolidayCountsThroughASlowCommitAndARetry() {
        var eveOfAscension = Instant.parse("2026-05-13T21:59:59.900Z");
        var attempts = new AtomicInteger();
        var submitting = interrupted(attempts, attempt -> {
            this.jdbc.sql("select pg_sleep(0.3)").query(Object.class).optional();
            if (attempt == 1) {
                raise("40001");
            }
        });
        var receipt = submitting.submit(aSubmission().made(), eveOfAscension);
        assertThat(attempts).hasValue(2);
        var written = this.reality
                .sql("select submitted_at, reception_date::text as day from cpas.aid_request where id = ?")
                .param(receipt.request())
                .query()
                .singleRow();
        assertThat(written).containsEntry("day", "2026-05-13");
        assertThat((java.sql.Timestamp) written.get("submitted_at")).isEqualTo(java.sql.Timestamp.from(eveOfAscension));
    }

    @Test
    void aDeadlockIsTriedAgainButNotForEver() {
        var attempts = new AtomicInteger();
        var submission = aSubmission().made();
        assertThatThrownBy(
                        () -> interrupted(attempts, attempt -> raise("40P01")).submit(submission, MovableClock.START))
                .isInstanceOf(org.springframework.dao.ConcurrencyFailureException.class);
        assertThat(attempts).hasValue(6);
        assertNothingIsLeftOf(submission);
    }

    @Test
    void aListenerThatFailsLeavesNoRequestBehind() {
        var submission = aSubmission().made();
        assertThatThrownBy(() -> interrupted(new AtomicInteger(), attempt -> {
                            throw new IllegalStateException("no mail can be promised");
                        })
                        .submit(submission, MovableClock.START))
                .hasMessage("no mail can be promised");
        assertNothingIsLeftOf(submission);
        assertThat(this.parts.claims().of(submission.draft())).isEmpty();
    }

    @Test
    void aRequestNobodyEntersIntoARegisterIsNotMade() {
        var submission = aSubmission().made();
        var unheard = submitting(event -> {});
        assertThatThrownBy(() -> unheard.submit(submission, MovableClock.START))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertNothingIsLeftOf(submission);
    }

    private Submitting interrupted(AtomicInteger attempts, IntConsumer first) {
        return submitting(event -> {
            first.accept(attempts.incrementAndGet());
            this.parts.events().publishEvent(event);
        });
    }

    private Submitting submitting(ApplicationEventPublisher events) {
        var claims = this.parts.claims();
        return new Submitting(
                this.parts.competence(),
                this.parts.sealer(),
                claims,
                new Writing(this.parts.wall(), this.parts.table(), claims, events));
    }

    private void raise(String state) {
        this.jdbc.sql("do 'begin raise sqlstate ''" + state + "''; end'").update();
    }

    private void assertNothingIsLeftOf(Submission submission) {
        assertThat(this.reality
                        .sql("select count(*) from cpas.claim where draft = ?")
                        .param(submission.draft().hash())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
