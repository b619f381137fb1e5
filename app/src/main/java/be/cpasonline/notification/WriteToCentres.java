package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailOrder;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.wall.Wall;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Asks every quarter of an hour what is due: digests, reminders and limit warnings. It may run late, twice or on several
 * nodes: the round is claimed in the transaction that orders its mails. A centre nobody can write to claims nothing, so that
 * it is written to once it can be.
 */
@Configuration(proxyBeanMethods = false)
class WriteToCentres {

    private static final Logger LOG = LoggerFactory.getLogger(WriteToCentres.class);

    private final Situations situations;
    private final Rounds rounds;
    private final NoticeRecipients recipients;
    private final Deliveries deliveries;
    private final Wall wall;

    WriteToCentres(
            Situations situations, Rounds rounds, NoticeRecipients recipients, Deliveries deliveries, Wall wall) {
        this.situations = situations;
        this.rounds = rounds;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.wall = wall;
    }

    @Bean
    static RecurringTask<Void> writeToCentresTask(WriteToCentres sweep, Clock clock) {
        return Tasks.recurring("write-to-centres", new OnTheQuarter())
                .execute((instance, context) -> sweep.run(clock.instant()));
    }

    void run(Instant now) {
        this.situations
                .all(now)
                .forEach((centre, situation) -> situation.due(now).stream()
                        .filter(mail -> !mail.at().isAfter(now))
                        .forEach(mail -> write(centre, situation, mail, now)));
    }

    /** One centre that cannot be written to now is tried again at the next sweep, and delays no other. */
    private void write(CentreNumber centre, Situation situation, DueMail mail, Instant now) {
        try {
            this.wall.forCentre(centre, () -> order(centre, situation, mail, now));
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} to centre {} was not ordered: {}",
                    mail.kind(),
                    centre,
                    failure.getClass().getSimpleName());
        }
    }

    private boolean order(CentreNumber centre, Situation situation, DueMail mail, Instant now) {
        var round = new Round(centre, mail.kind(), mail.dueOn(), now);
        var to = this.recipients.of(centre, now);
        if (to.isEmpty() || !this.rounds.claim(round)) {
            return false;
        }
        if (mail.kind() == MailKind.DIGEST) {
            situation.leftToDigest().forEach(item -> this.rounds.tell(item, round));
        }
        var order = MailOrder.due(mail.dueOn(), mail.kind(), centre, now);
        this.deliveries.order(
                to.stream().map(recipient -> order.to(recipient.own())).toList());
        return true;
    }
}
