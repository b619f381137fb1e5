package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.wall.Wall;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mails on their way: ordered in the transaction of the fact that causes them, sent after it, never lost silently. */
@Component
public class Deliveries {

    private static final ScopedValue<Boolean> COUNTED_AS_SENT = ScopedValue.newInstance();

    private final MailTable mails;
    private final Wall wall;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final WakeAfterCommit wake;

    Deliveries(MailTable mails, Wall wall, ObjectProvider<SchedulerClient> scheduler, WakeAfterCommit wake) {
        this.mails = mails;
        this.wall = wall;
        this.scheduler = scheduler;
        this.wake = wake;
    }

    /** Orders mails in the open transaction, which stands on the side of their centre; nothing is sent if it rolls back. */
    public void order(List<MailOrder> orders) {
        var mails = orders.stream()
                .map(order -> new ScheduledMail(TimeOrderedId.at(order.at()), order))
                .toList();
        if (mails.isEmpty()) {
            return;
        }
        this.mails.add(mails);
        if (COUNTED_AS_SENT.isBound()) {
            mails.forEach(
                    mail -> this.mails.add(mail, new Attempt(1, mail.orderedAt(), AttemptResult.COUNTED_AS_SENT)));
        } else {
            this.scheduler
                    .getObject()
                    .scheduleBatch(
                            mails.stream()
                                    .<TaskInstance<?>>map(SendMailTask::instance)
                                    .toList(),
                            orders.getFirst().at());
            this.wake.afterCommit();
        }
    }

    /** Records, in the open transaction, that the centre wants no such mail, so that nobody takes it for untold. */
    public void notWanted(MailOrder order) {
        var mail = new ScheduledMail(TimeOrderedId.at(order.at()), order);
        this.mails.add(List.of(mail));
        this.mails.add(mail, new Attempt(1, order.at(), AttemptResult.NOT_WANTED));
    }

    /** Mails ordered inside {@code work} are recorded as handed over when they were ordered, and not sent: demonstrations only. */
    public <T> T countAsSent(Supplier<T> work) {
        return ScopedValue.where(COUNTED_AS_SENT, true).call(work::get);
    }

    /** Whether a notice to the centre was ordered for that request; when not, nobody told the centre by mail. */
    public boolean noticePromised(UUID request) {
        return hasNotice(request, progress -> progress != MailState.Progress.LOST);
    }

    /** Whether a notice for that request was ordered and will never arrive: somebody must call. */
    public boolean noticeLost(UUID request) {
        return hasNotice(request, progress -> progress == MailState.Progress.LOST);
    }

    private boolean hasNotice(UUID request, Predicate<MailState.Progress> progress) {
        return this.wall.forMachinery(() -> this.mails.ofRequest(request).stream()
                .anyMatch(mail -> mail.kind() == MailKind.NOTICE
                        && progress.test(state(mail).progress())));
    }

    /** What became of the mails of one request, for its centre. */
    public List<MailState> ofRequest(CentreNumber centre, UUID request) {
        return this.wall.forCentre(
                centre,
                () -> this.mails.ofRequest(request).stream().map(this::state).toList());
    }

    /** The latest mails of those kinds ordered for the centre, and how far each got; at most {@code most}. */
    public List<MailState> latest(CentreNumber centre, Set<MailKind> kinds, int most) {
        return this.wall.forCentre(
                centre,
                () -> this.mails.latest(centre, kinds, most).stream()
                        .map(this::state)
                        .toList());
    }

    /** How many mails of that kind were ordered for one of the centre's own addresses after that moment. */
    public int countTo(CentreNumber centre, UUID address, MailKind kind, Instant since) {
        return this.wall.forCentre(centre, () -> this.mails.countTo(centre, address, kind, since));
    }

    /** Whether no mail of those that fell due at the centre on that day will arrive. */
    public boolean allLost(CentreNumber centre, MailKind kind, LocalDate dueOn) {
        return this.wall.forMachinery(() -> this.mails.ofRound(centre, kind, dueOn).stream()
                .allMatch(mail -> state(mail).progress() == MailState.Progress.LOST));
    }

    /** Mails of all centres that will never arrive, the latest first, at most {@code most}. */
    public List<LostMail> lost(int most) {
        return this.wall.forMachinery(() -> this.mails.lost(most));
    }

    private MailState state(ScheduledMail mail) {
        return this.mails.attempts(mail.id()).stream()
                .filter(attempt -> attempt.result().last())
                .findFirst()
                .map(attempt -> new MailState(mail.kind(), attempt.result().progress(), attempt.at()))
                .orElseGet(() -> new MailState(mail.kind(), MailState.Progress.ON_ITS_WAY, mail.orderedAt()));
    }
}
