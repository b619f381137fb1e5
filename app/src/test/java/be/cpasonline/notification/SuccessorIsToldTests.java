package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.Ending;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.TellTales;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nivelles goes up in Wavre and Beaumont in Chimay on 24 December 2026: whoever answers for its requests is written to, once. */
@ServiceTest
class SuccessorIsToldTests {

    private static final Instant FILED = Instant.parse("2026-12-23T10:00:00Z");
    private static final Instant EIGHT_ON_MONDAY = Instant.parse("2026-12-28T07:00:00Z");

    private final AidRequests requests;
    private final DirectoryImports imports;
    private final DirectoryVersions versions;
    private final Outside outside;
    private final ApplicationContext context;
    private final Mailbox ended;
    private final Mailbox successor;
    private final UUID merger;

    @Autowired
    SuccessorIsToldTests(
            AidRequests requests,
            DirectoryImports imports,
            DirectoryVersions versions,
            GreenMail mails,
            ApplicationContext context) {
        this.requests = requests;
        this.imports = imports;
        this.versions = versions;
        this.outside = Outside.in(context);
        this.context = context;
        this.ended = Mailbox.fresh(mails);
        this.successor = Mailbox.fresh(mails);
        var day = LocalDate.of(2026, 12, 24);
        var endings = List.of(
                new Ending(Town.NIVELLES.centre(), day, Town.WAVRE.centre()),
                new Ending(Town.BEAUMONT.centre(), day, Town.CHIMAY.centre()));
        this.merger = imports.record(
                new DirectoryImport("test", "test", Provenance.IMPORTED, List.of(), endings), MovableClock.START);
    }

    @AfterEach
    void theMergerIsTakenBack() {
        this.outside.clock().moveTo(MovableClock.START);
        this.versions.takeBack(this.merger, "test", "test", MovableClock.START.plusSeconds(1));
    }

    @Test
    void remindersOfBothCentresReachTheSuccessorInOneMailAndTheEndedCentreInNone() {
        Town.NIVELLES.confirm(this.imports, this.ended.address());
        Town.WAVRE.confirm(this.imports, this.successor.address());
        submit(Town.NIVELLES);
        submit(Town.NIVELLES);
        submit(Town.WAVRE);
        this.outside.clock().moveTo(FILED);
        this.outside.scheduler().triggerCheckForDueExecutions();
        assertThat(this.ended.await(2)).hasSize(2);
        assertThat(this.successor.await(1)).hasSize(1);

        this.outside.clock().moveTo(EIGHT_ON_MONDAY);
        this.context.getBean(WriteToCentres.class).run(EIGHT_ON_MONDAY);
        this.outside.scheduler().triggerCheckForDueExecutions();

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> this.successor.all().stream().anyMatch(SuccessorIsToldTests::isReminder));
        var reminders = this.successor.all().stream()
                .filter(SuccessorIsToldTests::isReminder)
                .toList();
        assertThat(reminders).hasSize(1);
        assertThat(Mailbox.text(reminders.getFirst())).contains("pas encore lues : 3.");
        assertThat(this.ended.all()).hasSize(2).noneMatch(SuccessorIsToldTests::isReminder);
    }

    @Test
    void anEndedCentreThatWaitedToBeToldIsToldAtItsSuccessor() {
        this.imports.withdrawNoticeAddress(
                Town.BEAUMONT.centre(), LocalDate.of(2026, 5, 1), "test", "test", MovableClock.START.plusSeconds(2));
        var receipt = submit(Town.BEAUMONT);
        assertThat(isUntold(receipt)).isTrue();
        Town.CHIMAY.confirm(this.imports, this.successor.address());
        var later = this.context.getBean(ToldLater.class);

        this.outside.clock().moveTo(EIGHT_ON_MONDAY);
        later.tell(EIGHT_ON_MONDAY);
        later.tell(EIGHT_ON_MONDAY);
        this.outside.scheduler().triggerCheckForDueExecutions();

        assertThat(isUntold(receipt)).isFalse();
        assertThat(this.successor.notices()).hasSize(1);
        assertThat(this.ended.all()).isEmpty();
    }

    private boolean isUntold(Receipt receipt) {
        return this.context.getBean(UntoldCentres.class).waiting().stream()
                .anyMatch(waiting -> waiting.reference().equals(receipt.reference()));
    }

    private static boolean isReminder(MimeMessage mail) {
        try {
            return mail.getSubject().startsWith("Rappel");
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Receipt submit(Town town) {
        return this.requests.submit(
                TellTales.submission().residingIn(town.code()).made(), FILED);
    }
}
