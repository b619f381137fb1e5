package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.OwnAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever is written to that another address was typed, so that a change nobody there asked for is noticed. */
@Component
class AddressChangeComposer implements MailComposer {

    private final Addressing addressing;
    private final NoticeRecipients recipients;
    private final NoticeAddresses directory;
    private final CentreLetters letters;

    AddressChangeComposer(
            Addressing addressing, NoticeRecipients recipients, NoticeAddresses directory, CentreLetters letters) {
        this.addressing = addressing;
        this.recipients = recipients;
        this.directory = directory;
        this.letters = letters;
    }

    @Override
    public MailKind kind() {
        return MailKind.ADDRESS_CHANGE;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        var centre = this.addressing.centre(mail.centre(), now);
        return address(mail, now)
                .<Composition>map(address -> new Composition.Ready(
                        this.letters.letter(centre, address, "change.subject", words -> lines(centre, words))))
                .orElseGet(Composition.NotWanted::new);
    }

    /** Also one that was replaced since: it is its last mail. */
    private Optional<String> address(ScheduledMail mail, Instant now) {
        return mail.order()
                .recipient()
                .map(own -> this.recipients.typed(mail.centre(), own).map(OwnAddress::address))
                .orElseGet(() -> this.directory.confirmedFor(mail.centre(), BelgianTime.dayOf(now)));
    }

    private static List<String> lines(WelfareCentre centre, Texts.In words) {
        return List.of(
                words.get("change.asked", "centre", centre.name().in(words.language())),
                words.get("change.until"),
                words.get("change.question"));
    }
}
