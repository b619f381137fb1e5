package be.cpasonline.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** An agent at work on requests, on a Belgian day that goes on as told. */
final class Desk {

    /** The first day: the requests of the tests are received on it, a Tuesday. */
    static final LocalDate FIRST = BelgianTime.dayOf(MovableClock.START);

    /** Another centre than that of Namur. */
    static final CentreNumber LEUVEN = new CentreNumber(138);

    private final CentreRegister register;
    private Instant now = MovableClock.START;

    Desk(Registers registers, CentreAgent agent) {
        this.register = registers.of(agent);
    }

    /** The hour of the first day, that many days later. */
    Desk onDay(int after) {
        this.now = FIRST.plusDays(after).atTime(10, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    LocalDate today() {
        return BelgianTime.dayOf(this.now);
    }

    RequestFile file(UUID request) {
        return this.register.file(request, this.now).orElseThrow();
    }

    Clocks clocks(UUID request) {
        return file(request).clocks(today());
    }

    Optional<RequestFile> open(UUID request) {
        return this.register.open(request, this.now);
    }

    ActAnswer enrol(UUID request, String number) {
        return this.register.enrol(request, number, this.now);
    }

    ActAnswer holdCompetent(UUID request) {
        return this.register.holdCompetent(request, this.now);
    }

    ActAnswer tries(UUID request, LocalDate day) {
        return this.register.noteContact(
                request, new Contact(day, Contact.Means.CALL, false, Optional.empty()), this.now);
    }

    ActAnswer decide(UUID request, String aid, Outcome.Result result) {
        return decide(request, new Outcome.Decision(aid, result, today(), false, Optional.empty()), Optional.empty());
    }

    ActAnswer decide(UUID request, Outcome.Decision decision, Optional<Long> replaces) {
        return this.register.decide(request, decision, replaces, this.now);
    }

    ActAnswer refer(UUID request, LocalDate sentOn, LocalDate toldOn) {
        return refer(request, LEUVEN, sentOn, Optional.of(toldOn), Optional.empty());
    }

    ActAnswer refer(
            UUID request, CentreNumber to, LocalDate sentOn, Optional<LocalDate> toldOn, Optional<Long> replaces) {
        return this.register.refer(
                request, new Outcome.Referral(to, "habite à Louvain", sentOn, toldOn), replaces, this.now);
    }

    ActAnswer reportConflict(UUID request) {
        return this.register.reportConflict(request, today(), Optional.empty(), this.now);
    }

    ActAnswer merge(UUID later, UUID earlier) {
        return this.register.merge(later, earlier, this.now);
    }

    ActAnswer takeBack(UUID request, long position) {
        return this.register.takeBack(request, position, Optional.of("noté par erreur"), this.now);
    }

    ActAnswer reportProblem(UUID request, String words) {
        return this.register.reportProblem(
                request, new Trouble(Problem.OTHER, Optional.of(words), Optional.empty()), this.now);
    }

    ActAnswer close(UUID request) {
        return this.register.close(request, this.now);
    }

    ActAnswer reopen(UUID request) {
        return this.register.reopen(request, this.now);
    }

    /** The position of an act that was done. */
    static long done(ActAnswer answer) {
        assertThat(answer).isInstanceOf(ActAnswer.Done.class);
        return ((ActAnswer.Done) answer).position();
    }

    static void refused(ActAnswer answer, Refusal why) {
        assertThat(answer).isEqualTo(new ActAnswer.Refused(why));
    }
}
