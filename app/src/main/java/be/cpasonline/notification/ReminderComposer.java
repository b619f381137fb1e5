package be.cpasonline.notification;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.register.OpenRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds a centre of what nobody there has read: how many, and since when. Circular § 8.1. */
@Component
class ReminderComposer implements MailComposer {

    private final Addressing addressing;
    private final OpenRequests requests;
    private final CentreLetters letters;

    ReminderComposer(Addressing addressing, OpenRequests requests, CentreLetters letters) {
        this.addressing = addressing;
        this.requests = requests;
        this.letters = letters;
    }

    @Override
    public MailKind kind() {
        return MailKind.REMINDER;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        return this.addressing.compose(
                mail, now, NoticeSettings::reminders, (centre, address) -> letter(centre, address, now));
    }

    private Optional<Letter> letter(WelfareCentre centre, String address, Instant now) {
        var received = this.requests.of(centre.number(), now).stream()
                .filter(request -> !request.read())
                .map(OpenRequest::receptionDate)
                .toList();
        return received.stream()
                .min(Comparator.naturalOrder())
                .map(first -> this.letters.letter(
                        centre, address, "reminder.subject", words -> lines(centre, received.size(), first, words)));
    }

    private List<String> lines(WelfareCentre centre, int unread, LocalDate first, Texts.In words) {
        var lines = new ArrayList<String>();
        lines.add(words.get("reminder.waiting", "centre", centre.name().in(words.language())));
        lines.add(this.letters.unread(unread, words));
        lines.add(words.get("reminder.first", "date", CentreLetters.day(first, words)));
        lines.addAll(this.letters.ending(words));
        return lines;
    }
}
