package be.cpasonline.calls;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers are kept for repetitions for seven days, as the contract says, and not much longer. */
@Configuration(proxyBeanMethods = false)
class RepeatedCallsSweep {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> forgetRepeatedCalls(RepeatedCalls calls, Clock clock) {
        return Tasks.recurring("forget-repeated-calls", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) ->
                        calls.forgetBefore(clock.instant().minus(KEPT)));
    }
}
