package be.cpasonline.register;

import static be.cpasonline.register.Desk.FIRST;
import static be.cpasonline.register.Desk.done;
import static be.cpasonline.register.Desk.refused;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attempts to reach the applicant and case numbers noted by mistake; circular § 9.3 counts attempts. */
@ServiceTest
class NotesTakenBackTests {

    private final NotedActs noted;
    private final Receipt receipt;
    private final Desk desk;
    private final UUID request;

    @Autowired
    NotesTakenBackTests(AidRequests requests, Registers registers, NotedActs noted) {
        this.noted = noted;
        this.receipt = requests.submit(aSubmission().made(), MovableClock.START);
        this.request = this.receipt.publicId();
        this.desk = new Desk(registers, Agents.handlerOf(this.receipt.centre()));
    }

    @Test
    void anAttemptNotedByMistakeIsTakenBackAndCountsNoMore() {
        this.desk.onDay(3);
        done(this.desk.tries(this.request, FIRST));
        var wrong = done(this.desk.tries(this.request, FIRST.plusDays(2)));
        var back = done(this.desk.takeBack(this.request, wrong));
        refused(silence(), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS);
        refused(this.desk.takeBack(this.request, wrong), Refusal.NOTHING_TO_REPLACE);
        refused(this.desk.takeBack(this.request, back), Refusal.NOTHING_TO_REPLACE);
        var file = this.desk.file(this.request);
        assertThat(file.attempts()).hasSize(1);
        assertThat(file.acts(Act.ContactAttempt.class)).hasSize(2);
        assertThat(file.acts(Act.TakingBack.class)).singleElement().satisfies(act -> {
            assertThat(act.takesBack()).isEqualTo(wrong);
            assertThat(act.why()).contains("noté par erreur");
        });
    }

    @Test
    void anAttemptOnWhichARefusalRestsIsKeptUntilThatDecisionIsTakenBack() {
        this.desk.onDay(3);
        var first = done(this.desk.tries(this.request, FIRST));
        done(this.desk.tries(this.request, FIRST.plusDays(2)));
        var decision = done(silence());
        refused(this.desk.takeBack(this.request, first), Refusal.NO_REACTION_RESTS_ON_IT);
        done(this.desk.takeBack(this.request, decision));
        done(this.desk.takeBack(this.request, first));
    }

    @Test
    void ofCaseNumbersTheLastOneNotTakenBackCountsOnThePageAndInTheRegister() {
        done(this.desk.enrol(this.request, "2026/1"));
        var wrong = done(this.desk.enrol(this.request, "2026/2"));
        assertThat(this.desk.file(this.request).caseNumber()).contains("2026/2");
        done(this.desk.takeBack(this.request, wrong));
        assertThat(this.desk.file(this.request).caseNumber()).contains("2026/1");
        assertThat(numberInTheRegister()).contains("2026/1");
        done(this.desk.takeBack(
                this.request, this.desk.file(this.request).counting().getFirst().position()));
        assertThat(this.desk.file(this.request).caseNumber()).isEmpty();
        assertThat(numberInTheRegister()).isEmpty();
    }

    private ActAnswer silence() {
        var refused = new Outcome.Decision("loyer", Outcome.Result.REFUSED, this.desk.today(), true, Optional.empty());
        return this.desk.decide(this.request, refused, Optional.empty());
    }

    private Optional<String> numberInTheRegister() {
        var id = this.desk.file(this.request).request().id();
        return this.noted
                .of(Agents.handlerOf(this.receipt.centre()), List.of(id))
                .getOrDefault(id, Noted.NOTHING)
                .caseNumber();
    }
}
