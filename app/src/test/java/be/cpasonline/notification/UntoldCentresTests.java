package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class UntoldCentresTests {

    private final AidRequests requests;
    private final UntoldCentres untold;
    private final Deliveries deliveries;
    private final DirectoryImports imports;
    private final ToldLater later;
    private final GreenMail mails;

    @Autowired
    UntoldCentresTests(
            AidRequests requests,
            UntoldCentres untold,
            Deliveries deliveries,
            DirectoryImports imports,
            ToldLater later,
            GreenMail mails) {
        this.requests = requests;
        this.untold = untold;
        this.deliveries = deliveries;
        this.imports = imports;
        this.later = later;
        this.mails = mails;
    }

    @Test
    void aCentreWithoutAConfirmedAddressIsOnTheListAtOnceWithItsLimit() {
        var receipt = submit(Town.ARLON);

        assertThat(this.deliveries.noticePromised(receipt.request())).isFalse();
        assertThat(waiting(receipt))
                .hasValue(new UntoldCentre(
                        receipt.reference(), receipt.centre(), MovableClock.START, LocalDate.of(2026, 6, 7)));
    }

    @Test
    void aNamedPersonSettlesItOnce() {
        var receipt = submit(Town.ARLON);
        var at = MovableClock.START.plus(Duration.ofHours(2));

        assertThat(this.untold.settle(receipt.reference(), "Ann Operator", "called", at))
                .isTrue();
        assertThat(waiting(receipt)).isEmpty();
        assertThat(this.untold.settle(receipt.reference(), "Ann Operator", "called", at))
                .isFalse();
    }

    @Test
    void nobodySettlesWithoutAName() {
        var receipt = submit(Town.ARLON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> this.untold.settle(receipt.reference(), " ", "", MovableClock.START));
        assertThat(waiting(receipt)).isPresent();
    }

    @Test
    void aCentreThatWaitedIsToldOnceAnAddressIsConfirmed() {
        var receipt = submit(Town.HUY);
        var centre = Mailbox.fresh(this.mails);
        this.later.tell(MovableClock.START);
        assertThat(waiting(receipt)).isPresent();

        Town.HUY.confirm(this.imports, centre.address());
        this.later.tell(MovableClock.START);
        this.later.tell(MovableClock.START);

        assertThat(waiting(receipt)).isEmpty();
        assertThat(this.deliveries.noticePromised(receipt.request())).isTrue();
        assertThat(centre.await(1)).hasSize(1);
    }

    private Receipt submit(Town town) {
        return this.requests.submit(
                MailsOfARequestTests.from(town, Mailbox.fresh(this.mails)).made(), MovableClock.START);
    }

    private Optional<UntoldCentre> waiting(Receipt receipt) {
        return this.untold.waiting().stream()
                .filter(waiting -> waiting.reference().equals(receipt.reference()))
                .findFirst();
    }
}
