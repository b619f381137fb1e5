package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.notification.RefusingMailServer;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.SafetyWishes.Wish;
import be.cpasonline.request.Submissions;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

/** What the page of decisions warns of before an aid is refused for want of reaction. Circular § 9.3. */
@ServiceTest
class NoReactionWarningsTests extends ActVisits {

    private static final String ONE_MEANS = "vous avez essayé par un seul moyen";
    private static final String LOST_PROOF = "l’accusé de réception n’est pas arrivé";
    private static final String WISHES = "vous n’avez pas suivi la façon sûre de joindre la personne";

    private final ApplicationContext context;

    @Autowired
    NoReactionWarningsTests(
            MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock, ApplicationContext context) {
        super(mvc, requests, registers, clock);
        this.context = context;
    }

    @Test
    void twoWaysThatWereTriedAndNothingAgainstTheWishesWarnOfNothing() throws Exception {
        var receipt = submit(wishing(Wish.EMAIL));
        attempt(receipt, "call");
        attempt(receipt, "email");
        assertThat(page(receipt))
                .doesNotContain(ONE_MEANS)
                .doesNotContain(LOST_PROOF)
                .doesNotContain(WISHES);
    }

    @Test
    void oneWayTriedTwiceIsStillOnlyOneWay() throws Exception {
        var receipt = submit(aSubmission());
        attempt(receipt, "call");
        attempt(receipt, "call");
        assertThat(page(receipt)).contains(ONE_MEANS).doesNotContain(LOST_PROOF).doesNotContain(WISHES);
    }

    @Test
    void theWayThePersonAskedForWasNeverTried() throws Exception {
        var receipt = submit(wishing(Wish.SMS));
        attempt(receipt, "call");
        attempt(receipt, "email");
        assertThat(page(receipt)).contains(WISHES).doesNotContain(ONE_MEANS);
    }

    @Test
    void whoAskedNotToBeCalledWasCalledAllTheSame() throws Exception {
        var receipt = submit(wishing(Wish.DO_NOT_CALL));
        attempt(receipt, "email");
        assertThat(page(receipt)).doesNotContain(WISHES);
        attempt(receipt, "call");
        assertThat(page(receipt)).contains(WISHES);
    }

    @Test
    void whoAskedForNoLetterAtTheRegisteredAddressWasWrittenTo() throws Exception {
        var receipt = submit(wishing(Wish.DO_NOT_WRITE_TO_REGISTERED_ADDRESS));
        attempt(receipt, "letter");
        assertThat(page(receipt)).contains(WISHES);
    }

    @Test
    void anAcknowledgementThatNeverArrivedIsToldBeforeTheRefusal() throws Exception {
        var sender = this.context.getBean(JavaMailSenderImpl.class);
        try (var server = RefusingMailServer.open()) {
            sender.setPort(server.port());
            // An address of its own: a mailbox gets five mails an hour at most, and others are written to as well.
            var receipt = submit(reachableAt(UUID.randomUUID() + "@example.org", Set.of()));
            this.context.getBean(Scheduler.class).triggerCheckForDueExecutions();

            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> page(receipt).contains(LOST_PROOF));
        } finally {
            sender.setPort(this.context.getBean(GreenMail.class).getSmtp().getPort());
        }
    }

    private void attempt(Receipt receipt, String means) throws Exception {
        var answer = sends(
                handler(receipt), "fr", receipt, "contact", "day", FIRST.toString(), "means", means, "reached", "no");
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private String page(Receipt receipt) throws Exception {
        return opens(handler(receipt), "fr", receipt, "decision").getContentAsString(StandardCharsets.UTF_8);
    }

    private static Submissions wishing(Wish wish) {
        return reachableAt("elodie@example.org", Set.of(wish));
    }

    private static Submissions reachableAt(String email, Set<Wish> wishes) {
        return aSubmission()
                .reachable(new Reachability(
                        Optional.of(email),
                        false,
                        Optional.of("+32470000000"),
                        Optional.empty(),
                        new SafetyWishes(wishes, Optional.empty(), Optional.empty())));
    }
}
