package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.preferences.Preferences;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails a centre will get when nothing changes until then. */
@Component
public class Forthcoming {

    private final Situations situations;

    Forthcoming(Situations situations) {
        this.situations = situations;
    }

    /** The next ones of that centre, soonest first; one whose time is over goes out within a quarter of an hour. */
    public List<DueMail> of(CentreNumber centre, Instant now) {
        var none = new Situation(Preferences.DEFAULT, List.of(), List.of(), List.of());
        var today = BelgianTime.dayOf(now);
        return this.situations.all(now).getOrDefault(centre, none).due(now).stream()
                .filter(mail -> mail.dueOn().isBefore(today.plusDays(40)))
                .toList();
    }
}
