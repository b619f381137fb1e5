package be.cpasonline.notification;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/** At every full quarter of an hour, and so at 08:00 sharp; one that was missed is made up for at once. */
final class OnTheQuarter implements Schedule {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return after(done.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }

    static Instant after(Instant moment) {
        return Instant.ofEpochSecond((moment.getEpochSecond() / QUARTER + 1) * QUARTER);
    }
}
