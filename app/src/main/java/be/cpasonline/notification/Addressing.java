package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.preferences.Recipient;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** To whom a mail to a centre goes at the moment it is sent, if the centre still wants it. */
@Component
class Addressing {

    private final OpenRequests requests;
    private final WelfareCentres centres;
    private final CentrePreferences preferences;
    private final NoticeRecipients recipients;

    Addressing(
            OpenRequests requests, WelfareCentres centres, CentrePreferences preferences, NoticeRecipients recipients) {
        this.requests = requests;
        this.centres = centres;
        this.preferences = preferences;
        this.recipients = recipients;
    }

    /** {@code write} gets the centre that answers today and the address; it writes nothing when nothing is left to tell. */
    Composition compose(
            ScheduledMail mail,
            Instant now,
            Predicate<NoticeSettings> wanted,
            BiFunction<WelfareCentre, String, Optional<Letter>> write) {
        var number = this.requests.answeringFor(mail.centre(), now);
        if (!wanted.test(this.preferences.of(number, now).notices())) {
            return new Composition.NotWanted();
        }
        return recipient(number, mail, now)
                .map(to -> write.apply(centre(number, now), to.address())
                        .<Composition>map(Composition.Ready::new)
                        .orElseGet(Composition.NotWanted::new))
                .orElseGet(Composition.Withdrawn::new);
    }

    WelfareCentre centre(CentreNumber number, Instant now) {
        return this.centres
                .find(number, BelgianTime.dayOf(now))
                .orElseThrow(() -> new IllegalStateException("no such centre in the directory"));
    }

    /** The one it was ordered for, or, when that one was replaced on the way, another: rather twice than not at all. */
    private Optional<Recipient> recipient(CentreNumber centre, ScheduledMail mail, Instant now) {
        return this.recipients
                .find(centre, mail.order().recipient(), now)
                .or(() -> this.recipients.of(centre, now).stream().findFirst());
    }
}
