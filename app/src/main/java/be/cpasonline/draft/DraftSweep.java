package be.cpasonline.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Expired drafts do not lie about: every ten minutes, on whichever node is alive, they are removed. */
@Configuration
class DraftSweep {

    @Bean
    RecurringTask<Void> sweepDrafts(Drafts drafts, Clock clock) {
        return Tasks.recurring("draft-sweep", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> drafts.sweep(clock.instant()));
    }
}
