package be.cpasonline.request;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rights to a confirmation page that ended are not kept. */
@Configuration(proxyBeanMethods = false)
class ReceiptSweep {

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> forgetExpiredReceipts(Claims claims, Clock clock) {
        return Tasks.recurring("forget-expired-receipts", FixedDelay.of(BETWEEN_SWEEPS))
                .execute((instance, context) -> claims.forgetExpired(clock.instant()));
    }
}
