package be.cpasonline.notification;

import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailOrder;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.Recipient;
import be.cpasonline.wall.Wall;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Centres that waited to be told are told by mail once an address of theirs is confirmed; asked anew every ten minutes. A
 * centre whose notice did not arrive waits for a person: another mail could take days to fail while the limit runs.
 */
@Configuration(proxyBeanMethods = false)
class ToldLater {

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

    private final Wall wall;
    private final UntoldTable untold;
    private final NoticeRecipients recipients;
    private final Rounds rounds;
    private final Deliveries deliveries;
    private final OpenRequests requests;

    ToldLater(
            Wall wall,
            UntoldTable untold,
            NoticeRecipients recipients,
            Rounds rounds,
            Deliveries deliveries,
            OpenRequests requests) {
        this.wall = wall;
        this.untold = untold;
        this.recipients = recipients;
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.requests = requests;
    }

    @Bean
    static RecurringTask<Void> tellWaitingCentres(ToldLater later, Clock clock) {
        return Tasks.recurring("tell-waiting-centres", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) -> later.tell(clock.instant()));
    }

    void tell(Instant now) {
        for (var row : this.wall.forMachinery(this.untold::waiting)) {
            var centre = row.shown().centre();
            var to = this.recipients.of(this.requests.answeringFor(centre, now), now);
            if (!to.isEmpty() && !triedBefore(row)) {
                this.wall.forCentre(centre, () -> promise(row, to, now));
            }
        }
    }

    private boolean triedBefore(UntoldTable.Row row) {
        return this.deliveries.noticeLost(row.request())
                || this.wall.forMachinery(() -> this.rounds.wasInDigest(row.request()));
    }

    /** The settlement's key makes a second sweep at the same moment fail as a whole: no centre gets two mails. */
    private UntoldTable.Row promise(UntoldTable.Row row, List<Recipient> to, Instant now) {
        this.untold.settleByMail(row, now);
        var notice = MailOrder.about(row.request(), MailKind.NOTICE, row.shown().centre(), now);
        this.deliveries.order(
                to.stream().map(recipient -> notice.to(recipient.own())).toList());
        return row;
    }
}
