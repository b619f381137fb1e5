package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailState;
import be.cpasonline.delivery.MailState.Progress;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import com.icegreen.greenmail.util.GreenMail;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ServiceTest
class LateMailsTests {

    private final AidRequests requests;
    private final Deliveries deliveries;
    private final GreenMail mails;
    private final JavaMailSenderImpl sender;
    private final Outside outside;

    @Autowired
    LateMailsTests(
            AidRequests requests,
            Deliveries deliveries,
            GreenMail mails,
            JavaMailSenderImpl sender,
            ApplicationContext context) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.mails = mails;
        this.sender = sender;
        this.outside = Outside.in(context);
    }

    @AfterEach
    void everythingStandsAgainAsItWas() {
        this.sender.setPort(this.mails.getSmtp().getPort());
        this.outside.clock().moveTo(MovableClock.START);
    }

    @Test
    void aMailServerThatIsDownDelaysAMailAndLosesNothing() throws Exception {
        var applicant = Mailbox.fresh(this.mails);
        this.sender.setPort(aClosedPort());

        var receipt = this.requests.submit(
                MailsOfARequestTests.from(Town.DINANT, applicant).made(), MovableClock.START);
        assertThat(until(() -> this.outside.attempts(receipt) == 1)).isTrue();
        assertThat(progress(receipt)).containsExactly(Progress.ON_ITS_WAY);

        this.sender.setPort(this.mails.getSmtp().getPort());
        this.outside.clock().moveBy(Duration.ofMinutes(1));
        this.outside.scheduler().triggerCheckForDueExecutions();
        assertThat(applicant.await(1)).hasSize(1);
        assertThat(until(() -> progress(receipt).equals(List.of(Progress.HANDED_OVER))))
                .isTrue();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void afterThreeDaysAMailIsGivenUpAndNoLogEverNamesTheAddress(CapturedOutput log) throws Exception {
        this.sender.setPort(aClosedPort());
        var applicant = Mailbox.fresh(this.mails);
        var receipt = this.requests.submit(
                MailsOfARequestTests.from(Town.DINANT, applicant).made(), MovableClock.START);
        assertThat(until(() -> this.outside.attempts(receipt) == 1)).isTrue();

        this.outside.clock().moveBy(Duration.ofDays(3));
        this.outside.scheduler().triggerCheckForDueExecutions();

        assertThat(until(() -> progress(receipt).equals(List.of(Progress.LOST))))
                .isTrue();
        assertThat(this.deliveries.lost(1_000))
                .anyMatch(
                        lost -> lost.request().filter(receipt.request()::equals).isPresent() && !lost.refused());
        assertThat(log).contains("failed: ").doesNotContain(applicant.address());
    }

    @Test
    void twoNodesSendEachMailOnce() {
        var boxes =
                IntStream.range(0, 12).mapToObj(_ -> Mailbox.fresh(this.mails)).toList();
        var second = this.outside.secondNode();
        second.start();
        try {
            for (var box : boxes) {
                this.requests.submit(MailsOfARequestTests.from(Town.DINANT, box).made(), MovableClock.START);
                second.triggerCheckForDueExecutions();
            }
            assertThat(boxes).allSatisfy(box -> assertThat(box.await(1)).hasSize(1));
        } finally {
            second.stop();
        }
        assertThat(boxes).allSatisfy(box -> assertThat(box.all()).hasSize(1));
    }

    @Test
    void aRequestThatIsRolledBackMailsNobody() {
        var applicant = Mailbox.fresh(this.mails);
        var submission = MailsOfARequestTests.from(Town.DINANT, applicant).made();

        this.outside.rolledBack(Town.DINANT.centre(), () -> this.requests.submit(submission, MovableClock.START));
        this.requests.submit(submission, MovableClock.START);

        assertThat(applicant.await(1)).hasSize(1);
    }

    @Test
    void mailsThatCountAsSentAreRecordedAndNotSent() {
        var applicant = Mailbox.fresh(this.mails);
        var past = MovableClock.START.minus(Duration.ofDays(20));

        var receipt = this.deliveries.countAsSent(() -> this.requests.submit(
                MailsOfARequestTests.from(Town.DINANT, applicant).made(), past));

        assertThat(this.deliveries.ofRequest(receipt.centre(), receipt.request()))
                .extracting(MailState::progress, MailState::since)
                .containsExactly(tuple(Progress.HANDED_OVER, past));
        assertThat(this.outside.tasksNamed(receipt)).isZero();
        assertThat(applicant.all()).isEmpty();
    }

    @Test
    void anAddressGetsFiveAnHourAndTheSixthLater() {
        var applicant = Mailbox.fresh(this.mails);
        for (int i = 0; i < 6; i++) {
            this.requests.submit(
                    MailsOfARequestTests.from(Town.DINANT, applicant).made(), MovableClock.START);
        }
        assertThat(applicant.await(5)).hasSize(5);
        assertThat(until(() -> this.outside.postponed() > 0)).isTrue();
        assertThat(applicant.all()).hasSize(5);

        this.outside.clock().moveBy(Duration.ofHours(1));
        this.outside.scheduler().triggerCheckForDueExecutions();
        assertThat(applicant.await(6)).hasSize(6);
    }

    @Test
    void noTaskCarriesAWordOfThePerson() throws Exception {
        this.sender.setPort(aClosedPort());
        var applicant = Mailbox.fresh(this.mails);
        var submission = MailsOfARequestTests.from(Town.DINANT, applicant).made();
        this.requests.submit(submission, MovableClock.START);

        assertThat(this.outside.tasksAsText())
                .contains("send-mail")
                .doesNotContain(
                        applicant.address(),
                        "Peeters",
                        "loyer",
                        submission.identification().number().orElseThrow().digits());
    }

    @Test
    void whatBecameOfTheMailsOfARequestOnlyItsCentreSees() {
        var receipt = this.requests.submit(
                MailsOfARequestTests.from(Town.DINANT, Mailbox.fresh(this.mails))
                        .made(),
                MovableClock.START);

        assertThat(this.deliveries.ofRequest(receipt.centre(), receipt.request()))
                .hasSize(1);
        assertThat(this.deliveries.ofRequest(new CentreNumber(9_999), receipt.request()))
                .isEmpty();
    }

    private List<Progress> progress(Receipt receipt) {
        return this.deliveries.ofRequest(receipt.centre(), receipt.request()).stream()
                .map(MailState::progress)
                .toList();
    }

    private static boolean until(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        return holds.getAsBoolean();
    }

    private static int aClosedPort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
