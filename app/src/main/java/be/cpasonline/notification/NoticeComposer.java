package be.cpasonline.notification;

import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.NoticeSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes to a centre that a request is waiting: to an address confirmed at that moment, or to nobody. The request itself
 * is not even opened, so that nothing of it can slip in. Circular § 8.1.
 */
@Component
class NoticeComposer implements MailComposer {

    private final Addressing addressing;
    private final OpenRequests requests;
    private final UntoldTable untold;
    private final Deliveries deliveries;
    private final CentreLetters letters;

    NoticeComposer(
            Addressing addressing,
            OpenRequests requests,
            UntoldTable untold,
            Deliveries deliveries,
            CentreLetters letters) {
        this.addressing = addressing;
        this.requests = requests;
        this.untold = untold;
        this.deliveries = deliveries;
        this.letters = letters;
    }

    @Override
    public MailKind kind() {
        return MailKind.NOTICE;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        return this.addressing.compose(mail, now, NoticeSettings::notices, (centre, address) -> {
            var unread = this.requests.unread(centre.number(), now);
            var name = centre.name();
            return Optional.of(this.letters.letter(
                    centre, address, "notice.subject", words -> lines(name.in(words.language()), unread, words)));
        });
    }

    /** Notices of which none can arrive leave a centre untold: somebody must call. */
    @Override
    public void lost(ScheduledMail mail, Instant now) {
        this.untold.oneAtATime(mail.request());
        if (!this.deliveries.noticePromised(mail.request())) {
            this.untold.add(mail.request(), mail.centre(), now);
        }
    }

    private List<String> lines(String centre, int unread, Texts.In words) {
        var lines = new ArrayList<String>();
        lines.add(words.get("notice.arrived", "centre", centre));
        lines.add(this.letters.unread(unread, words));
        lines.addAll(this.letters.ending(words));
        return lines;
    }
}
