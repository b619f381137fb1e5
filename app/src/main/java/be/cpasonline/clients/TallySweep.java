package be.cpasonline.clients;

import be.cpasonline.wall.Wall;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts are kept for as long as a page tells of them. */
@Configuration(proxyBeanMethods = false)
class TallySweep {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> forgetCountedCalls(CountedCalls counted, Wall wall, Clock clock) {
        return Tasks.recurring("forget-counted-calls", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) -> wall.forMachinery(
                        () -> counted.forgetBefore(clock.instant().minus(KEPT))));
    }
}
