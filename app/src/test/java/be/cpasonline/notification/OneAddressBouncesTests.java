package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.identity.Agents;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Confirmations;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.preferences.OwnAddresses;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.TellTales;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A centre with a digest at two addresses, of which one does not exist any more. */
@ServiceTest
class OneAddressBouncesTests {

    private static final Instant FILED = Instant.parse("2026-12-23T10:00:00Z");
    private static final Instant EIGHT_ON_THURSDAY = Instant.parse("2026-12-24T07:00:00Z");

    private final AidRequests requests;
    private final GreenMail mails;
    private final Outside outside;
    private final ApplicationContext context;
    private final String gone = UUID.randomUUID() + "@gone.example";
    private final String there = UUID.randomUUID() + "@there.example";

    @Autowired
    OneAddressBouncesTests(AidRequests requests, GreenMail mails, ApplicationContext context) {
        this.requests = requests;
        this.mails = mails;
        this.outside = Outside.in(context);
        this.context = context;
        Town.TUBIZE.confirm(context.getBean(DirectoryImports.class), this.gone);
        adds(this.there);
    }

    @AfterEach
    void everythingStandsAgainAsItWas() {
        this.context
                .getBean(JavaMailSenderImpl.class)
                .setPort(this.mails.getSmtp().getPort());
        this.outside.clock().moveTo(MovableClock.START);
    }

    @Test
    void theOtherGetsTheDigestAndTheOperatorSeesTheLoss() throws Exception {
        var receipt = this.requests.submit(
                TellTales.submission().residingIn(Town.TUBIZE.code()).made(), FILED);
        try (var server = RefusingMailServer.refusing(this.gone)) {
            this.context.getBean(JavaMailSenderImpl.class).setPort(server.port());
            this.outside.clock().moveTo(EIGHT_ON_THURSDAY);
            this.context.getBean(WriteToCentres.class).run(EIGHT_ON_THURSDAY);
            this.outside.scheduler().triggerCheckForDueExecutions();

            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> server.took(this.there) && isLost());
            assertThat(server.took(this.gone)).isFalse();
        }
        assertThat(this.context.getBean(UntoldCentres.class).waiting())
                .noneMatch(waiting -> waiting.reference().equals(receipt.reference()));
        assertThat(this.context.getBean(Deliveries.class).noticePromised(receipt.request()))
                .isTrue();
    }

    private boolean isLost() {
        return this.context.getBean(Deliveries.class).lost(1_000).stream()
                .anyMatch(mail ->
                        mail.kind() == MailKind.DIGEST && mail.centre().equals(Town.TUBIZE.centre()) && mail.refused());
    }

    private void adds(String address) {
        var administrator = Agents.administratorOf(Town.TUBIZE.centre());
        var now = MovableClock.START;
        this.context
                .getBean(CentrePreferences.class)
                .set(administrator, new NoticeSettings(true, Frequency.DAILY_DIGEST, false, 2, false), now);
        var own = this.context.getBean(OwnAddresses.class);
        own.type(administrator, address, false, now);
        var links = this.context.getBean(Confirmations.class);
        var typed = own.pending(Town.TUBIZE.centre()).getLast();
        links.confirm(links.secretFor(Town.TUBIZE.centre(), typed.id(), now), now);
    }
}
