package be.cpasonline.signals;

import be.cpasonline.wall.Wall;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked anew from time to time: whether a merger left requests to somebody, and which signals are old. */
@Configuration(proxyBeanMethods = false)
class SignalSweeps {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Duration BETWEEN_MERGERS = Duration.ofMinutes(5);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> signalInheritedRequests(InheritedRequests inherited, Clock clock) {
        return Tasks.recurring("signal-inherited-requests", FixedDelay.of(BETWEEN_MERGERS))
                .execute((instance, context) -> inherited.tell(clock.instant()));
    }

    @Bean
    RecurringTask<Void> forgetSignals(SignalTable signals, Wall wall, Clock clock) {
        return Tasks.recurring("forget-signals", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) -> wall.forMachinery(
                        () -> signals.forgetBefore(clock.instant().minus(KEPT))));
    }
}
