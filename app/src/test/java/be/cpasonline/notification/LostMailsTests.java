package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.LostMail;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import com.icegreen.greenmail.util.GreenMail;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ServiceTest
class LostMailsTests {

    private final AidRequests requests;
    private final Deliveries deliveries;
    private final UntoldCentres untold;
    private final ToldLater later;
    private final GreenMail mails;
    private final JavaMailSenderImpl sender;
    private final Outside outside;

    @Autowired
    LostMailsTests(
            AidRequests requests,
            Deliveries deliveries,
            UntoldCentres untold,
            ToldLater later,
            GreenMail mails,
            ApplicationContext context) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.untold = untold;
        this.later = later;
        this.mails = mails;
        this.sender = context.getBean(JavaMailSenderImpl.class);
        this.outside = Outside.in(context);
        Town.VERVIERS.confirm(
                context.getBean(DirectoryImports.class), Mailbox.fresh(mails).address());
    }

    @AfterEach
    void everythingStandsAgainAsItWas() {
        this.sender.setPort(this.mails.getSmtp().getPort());
        this.outside.clock().moveTo(MovableClock.START);
    }

    @Test
    void aMailServerThatKnowsNoSuchMailboxEndsBothMailsAndPutsTheCentreOnTheList() throws Exception {
        try (var refusing = RefusingMailServer.open()) {
            this.sender.setPort(refusing.port());
            var receipt = submitted();

            assertThat(until(() -> lost(receipt).size() == 2)).isTrue();
            assertThat(lost(receipt)).allMatch(LostMail::refused);
            assertThat(lost(receipt))
                    .extracting(LostMail::kind)
                    .containsExactlyInAnyOrder(MailKind.ACKNOWLEDGEMENT, MailKind.NOTICE);
            assertThat(isUntold(receipt)).isTrue();
            assertThat(this.deliveries.noticePromised(receipt.request())).isFalse();
            assertThat(this.outside.attempts(receipt)).isEqualTo(2);
        }
    }

    @Test
    void aNoticeGivenUpAfterThreeDaysPutsTheCentreOnTheList() throws Exception {
        try (var taken = new ServerSocket(0)) {
            this.sender.setPort(taken.getLocalPort());
        }
        var receipt = submitted();
        assertThat(until(() -> this.outside.attempts(receipt) == 2)).isTrue();
        assertThat(isUntold(receipt)).isFalse();

        this.outside.clock().moveBy(Duration.ofDays(3));
        this.outside.scheduler().triggerCheckForDueExecutions();

        assertThat(until(() -> lost(receipt).size() == 2)).isTrue();
        assertThat(lost(receipt)).noneMatch(LostMail::refused);
        assertThat(isUntold(receipt)).isTrue();
    }

    @Test
    void whoseNoticeDidNotArriveIsToldByAPersonAndNotTriedByMailAgain() throws Exception {
        try (var refusing = RefusingMailServer.open()) {
            this.sender.setPort(refusing.port());
            var receipt = submitted();
            assertThat(until(() -> isUntold(receipt))).isTrue();

            this.later.tell(MovableClock.START.plus(Duration.ofMinutes(10)));

            assertThat(isUntold(receipt)).isTrue();
            assertThat(this.deliveries.noticePromised(receipt.request())).isFalse();
        }
    }

    private Receipt submitted() {
        var submission = MailsOfARequestTests.from(Town.VERVIERS, Mailbox.fresh(this.mails));
        return this.requests.submit(submission.made(), MovableClock.START);
    }

    private List<LostMail> lost(Receipt receipt) {
        return this.deliveries.lost(1_000).stream()
                .filter(mail -> mail.request().filter(receipt.request()::equals).isPresent())
                .toList();
    }

    private boolean isUntold(Receipt receipt) {
        return this.untold.waiting().stream()
                .anyMatch(waiting -> waiting.reference().equals(receipt.reference()));
    }

    private static boolean until(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        return holds.getAsBoolean();
    }
}
