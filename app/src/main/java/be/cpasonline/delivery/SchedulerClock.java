package be.cpasonline.delivery;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The scheduler goes by the clock of the house, so that moving it moves the tasks. */
@Component
class SchedulerClock implements Clock {

    private final java.time.Clock clock;

    SchedulerClock(java.time.Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return this.clock.instant();
    }
}
