package be.cpasonline.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable task behind each mail: its name is the mail's id, and it carries nothing else. */
@Configuration(proxyBeanMethods = false)
class SendMailTask {

    private static final TaskDescriptor<Void> SEND_MAIL = TaskDescriptor.of("send-mail");

    static TaskInstance<Void> instance(ScheduledMail mail) {
        return SEND_MAIL.instance(mail.id().toString()).build();
    }

    @Bean
    Task<Void> mailTask(SendMail sending) {
        return Tasks.custom(SEND_MAIL)
                .onFailure(SendMailTask::tryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> next(sending, instance.getId()));
    }

    private static CompletionHandler<Void> next(SendMail sending, String mail) {
        var again = sending.tryOnce(UUID.fromString(mail));
        return (complete, operations) ->
                again.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
    }

    /** Even writing the attempt down failed, as when the database is away: nothing is lost, and nothing is given up. */
    private static void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var pause = RetryPauses.pause(complete.getExecution().consecutiveFailures);
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }
}
