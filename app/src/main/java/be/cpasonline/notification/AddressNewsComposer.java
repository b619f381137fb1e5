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

/**
 * Tells whoever is written to that another address was typed, and whoever was written to that it stands instead, so that a
 * change nobody there asked for is noticed.
 */
class AddressNewsComposer implements MailComposer {

    private final MailKind kind;
    private final String news;
    private final Addressing addressing;
    private final NoticeRecipients recipients;
    private final NoticeAddresses directory;
    private final CentreLetters letters;

    /** {@code news}: how the keys of its words begin. */
    AddressNewsComposer(
            MailKind kind,
            String news,
            Addressing addressing,
            NoticeRecipients recipients,
            NoticeAddresses directory,
            CentreLetters letters) {
        this.kind = kind;
        this.news = news;
        this.addressing = addressing;
        this.recipients = recipients;
        this.directory = directory;
        this.letters = letters;
    }

    @Override
    public MailKind kind() {
        return this.kind;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        var centre = this.addressing.centre(mail.centre(), now);
        return address(mail, now)
                .<Composition>map(address -> new Composition.Ready(
                        this.letters.letter(centre, address, this.news + ".subject", words -> lines(centre, words))))
                .orElseGet(Composition.NotWanted::new);
    }

    /** Also one that was replaced since: it is its last mail. */
    private Optional<String> address(ScheduledMail mail, Instant now) {
        return mail.order()
                .recipient()
                .map(own -> this.recipients.typed(mail.centre(), own).map(OwnAddress::address))
                .orElseGet(() -> this.directory.confirmedFor(mail.centre(), BelgianTime.dayOf(now)));
    }

    private List<String> lines(WelfareCentre centre, Texts.In words) {
        return List.of(
                words.get(this.news + ".asked", "centre", centre.name().in(words.language())),
                words.get(this.news + ".until"),
                words.get("change.question"));
    }
}
