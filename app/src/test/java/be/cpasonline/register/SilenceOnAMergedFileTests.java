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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Merged requests are one file: an attempt noted with either of them was one to reach the person. Circular § 9.2.1, 9.3. */
@ServiceTest
class SilenceOnAMergedFileTests {

    private final Desk desk;
    private final UUID first;
    private final UUID second;

    @Autowired
    SilenceOnAMergedFileTests(AidRequests requests, Registers registers) {
        var receipt = requests.submit(aSubmission().made(), MovableClock.START);
        this.first = receipt.publicId();
        this.second = requests.submit(aSubmission().made(), MovableClock.START.plusSeconds(60))
                .publicId();
        this.desk = new Desk(registers, Agents.handlerOf(receipt.centre())).onDay(3);
        done(this.desk.tries(this.first, FIRST));
    }

    @Test
    void attemptsNotedWithBothCountTogetherFromTheMergerOn() {
        done(this.desk.tries(this.second, FIRST.plusDays(2)));
        refused(silence(), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS);
        done(this.desk.merge(this.second, this.first));
        done(silence());
    }

    @Test
    void twoAttemptsOnOneDayStayOneWhicheverRequestTheyStandWith() {
        done(this.desk.tries(this.second, FIRST));
        done(this.desk.merge(this.second, this.first));
        refused(silence(), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS);
    }

    @Test
    void anAttemptTakenBackCountsForNoneOfThem() {
        var wrong = done(this.desk.tries(this.second, FIRST.plusDays(2)));
        done(this.desk.takeBack(this.second, wrong));
        done(this.desk.merge(this.second, this.first));
        refused(silence(), Refusal.NO_REACTION_NEEDS_TWO_ATTEMPTS);
    }

    @Test
    void whatADecisionRestsOnIsNotTakenBackFromTheOtherRequestNorSeparated() {
        var attempt = done(this.desk.tries(this.second, FIRST.plusDays(2)));
        var merger = done(this.desk.merge(this.second, this.first));
        var decision = done(silence());
        refused(this.desk.takeBack(this.second, attempt), Refusal.NO_REACTION_RESTS_ON_IT);
        refused(this.desk.takeBack(this.second, merger), Refusal.NO_REACTION_RESTS_ON_IT);
        done(this.desk.takeBack(this.first, decision));
        done(this.desk.takeBack(this.second, attempt));
        done(this.desk.takeBack(this.second, merger));
    }

    @Test
    void aMergerOnWhichNoDecisionRestsIsTakenBack() {
        done(this.desk.tries(this.first, FIRST.plusDays(1)));
        done(this.desk.tries(this.second, FIRST.plusDays(2)));
        var merger = done(this.desk.merge(this.second, this.first));
        done(silence());
        done(this.desk.takeBack(this.second, merger));
    }

    @Test
    void theMeansTriedAreThoseOfTheFileAndEachRequestKeepsItsOwnHistory() {
        done(this.desk.merge(this.second, this.first));
        assertThat(this.desk.file(this.second).meansTried()).containsExactly(Contact.Means.CALL);
        assertThat(this.desk.file(this.second).attempts()).isEmpty();
    }

    private ActAnswer silence() {
        var decision = new Outcome.Decision("loyer", Outcome.Result.REFUSED, this.desk.today(), true, Optional.empty());
        return this.desk.decide(this.first, decision, Optional.empty());
    }
}
