package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.WakeAfterCommit;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable task behind each signal: its name is the centre and the signal, and it carries nothing else. */
@Configuration(proxyBeanMethods = false)
class SignalTask {

    private static final TaskDescriptor<Void> SEND_SIGNAL = TaskDescriptor.of("send-signal");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final WakeAfterCommit wake;

    SignalTask(ObjectProvider<SchedulerClient> scheduler, WakeAfterCommit wake) {
        this.scheduler = scheduler;
        this.wake = wake;
    }

    /** Promises, in the open transaction, that these are sent. */
    void promise(CentreNumber centre, List<UUID> signals, Instant at) {
        if (signals.isEmpty()) {
            return;
        }
        var tasks = signals.stream()
                .<TaskInstance<?>>map(signal ->
                        SEND_SIGNAL.instance(centre.value() + "/" + signal).build())
                .toList();
        this.scheduler.getObject().scheduleBatch(tasks, at);
        this.wake.afterCommit();
    }

    @Bean
    static Task<Void> sendSignalTask(SendSignal sending) {
        return Tasks.custom(SEND_SIGNAL)
                .onFailure(SignalTask::tryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(sending, instance.getId()));
    }

    private static CompletionHandler<Void> next(SendSignal sending, String id) {
        var slash = id.indexOf('/');
        var centre = new CentreNumber(Integer.parseInt(id.substring(0, slash)));
        var again = sending.tryOnce(centre, UUID.fromString(id.substring(slash + 1)));
        return (complete, operations) ->
                again.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
    }

    /** Even writing the try down failed, as when the database is away: nothing is lost. */
    private static void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var pause = SignalPauses.pause(complete.getExecution().consecutiveFailures + 1);
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }
}
