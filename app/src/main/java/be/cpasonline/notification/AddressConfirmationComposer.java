package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.Confirmations;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.OwnAddress;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks an address that a centre typed whether it is theirs: the secret of the link stands in this mail alone. */
@Component
class AddressConfirmationComposer implements MailComposer {

    private final Addressing addressing;
    private final NoticeRecipients recipients;
    private final Confirmations confirmations;
    private final CentreLetters letters;
    private final String publicUrl;

    AddressConfirmationComposer(
            Addressing addressing,
            NoticeRecipients recipients,
            Confirmations confirmations,
            CentreLetters letters,
            @Value("${cpas-online.public-url}") String publicUrl) {
        this.addressing = addressing;
        this.recipients = recipients;
        this.confirmations = confirmations;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public MailKind kind() {
        return MailKind.ADDRESS_CONFIRMATION;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        var id = mail.order().recipient().orElseThrow();
        return this.recipients
                .typed(mail.centre(), id)
                .filter(OwnAddress::pending)
                .<Composition>map(typed -> new Composition.Ready(letter(mail, typed, now)))
                .orElseGet(Composition.NotWanted::new);
    }

    private Letter letter(ScheduledMail mail, OwnAddress typed, Instant now) {
        var secret = this.confirmations.secretFor(mail.centre(), typed.id(), now);
        var centre = this.addressing.centre(mail.centre(), now);
        return this.letters.letter(
                centre, typed.address(), "confirm.subject", words -> lines(centre, secret, now, words));
    }

    private List<String> lines(WelfareCentre centre, String secret, Instant now, Texts.In words) {
        var link = this.publicUrl + "/portal/confirm/" + secret + "?language="
                + words.language().tag();
        var until = BelgianTime.dayOf(now.plus(Confirmations.GOOD_FOR));
        return List.of(
                words.get("confirm.asked", "centre", centre.name().in(words.language())),
                words.get("confirm.link", "link", link),
                words.get("confirm.until", "date", CentreLetters.day(until.minusDays(1), words)),
                words.get("confirm.ignore"));
    }
}
