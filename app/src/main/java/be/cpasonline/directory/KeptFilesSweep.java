package be.cpasonline.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists that nobody confirmed do not lie about. */
@Configuration(proxyBeanMethods = false)
class KeptFilesSweep {

    @Bean
    static RecurringTask<Void> sweepDirectoryPreviews(KeptFiles kept, Clock clock) {
        return Tasks.recurring("directory-preview-sweep", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> kept.sweep(clock.instant()));
    }
}
