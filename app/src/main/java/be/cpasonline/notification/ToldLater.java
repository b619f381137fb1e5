package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailOrder;
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
    private final NoticeAddresses addresses;
    private final Deliveries deliveries;

    ToldLater(Wall wall, UntoldTable untold, NoticeAddresses addresses, Deliveries deliveries) {
        this.wall = wall;
        this.untold = untold;
        this.addresses = addresses;
        this.deliveries = deliveries;
    }

    @Bean
    static RecurringTask<Void> tellWaitingCentres(ToldLater later, Clock clock) {
        return Tasks.recurring("tell-waiting-centres", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) -> later.tell(clock.instant()));
    }

    void tell(Instant now) {
        for (var row : this.wall.forMachinery(this.untold::waiting)) {
            var centre = row.shown().centre();
            if (this.addresses.confirmedFor(centre, BelgianTime.dayOf(now)).isPresent()
                    && !this.deliveries.noticeLost(row.request())) {
                this.wall.forCentre(centre, () -> promise(row, now));
            }
        }
    }

    /** The settlement's key makes a second sweep at the same moment fail as a whole: no centre gets two mails. */
    private UntoldTable.Row promise(UntoldTable.Row row, Instant now) {
        this.untold.settleByMail(row, now);
        this.deliveries.order(List.of(new MailOrder(MailKind.NOTICE, row.shown().centre(), row.request(), now)));
        return row;
    }
}
