package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.register.Registers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes to a centre that a request is waiting: to the address confirmed at that moment, or to nobody. The request itself
 * is not even opened, so that nothing of it can slip in. Circular § 8.1.
 */
@Component
class NoticeComposer implements MailComposer {

    private final NoticeAddresses addresses;
    private final WelfareCentres centres;
    private final Registers registers;
    private final UntoldTable untold;
    private final NoticeWriter writer;

    NoticeComposer(
            NoticeAddresses addresses,
            WelfareCentres centres,
            Registers registers,
            UntoldTable untold,
            NoticeWriter writer) {
        this.addresses = addresses;
        this.centres = centres;
        this.registers = registers;
        this.untold = untold;
        this.writer = writer;
    }

    @Override
    public MailKind kind() {
        return MailKind.NOTICE;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        var day = BelgianTime.dayOf(now);
        var centre = this.centres
                .find(mail.centre(), day)
                .orElseThrow(() -> new IllegalStateException("no such centre in the directory"));
        return this.addresses
                .confirmedFor(mail.centre(), day)
                .<Composition>map(address -> new Composition.Ready(letter(centre, address)))
                .orElseGet(Composition.Withdrawn::new);
    }

    /** A notice that cannot arrive leaves a centre untold: somebody must call. */
    @Override
    public void lost(ScheduledMail mail, Instant now) {
        this.untold.add(mail.request(), mail.centre(), now);
    }

    private Letter letter(WelfareCentre centre, String address) {
        var unread = this.registers.unread(centre.number());
        return new Letter(
                address,
                this.writer.sender(centre),
                this.writer.subject(centre),
                centre.regime().languages(),
                this.writer.text(centre, unread),
                Optional.empty(),
                List.of());
    }
}
