package be.cpasonline.notification;

import be.cpasonline.MovableClock;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.Receipt;
import be.cpasonline.wall.Wall;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** What a test does to the surroundings of the mails, and sees of them from outside. */
record Outside(
        MovableClock clock,
        Scheduler scheduler,
        DataSource pool,
        List<Task<?>> tasks,
        TestDatabase database,
        Wall wall) {

    static Outside in(ApplicationContext context) {
        return new Outside(
                context.getBean(MovableClock.class),
                context.getBean(Scheduler.class),
                context.getBean(DataSource.class),
                context.<Task<?>>getBeanProvider(ResolvableType.forClass(Task.class)).stream()
                        .toList(),
                context.getBean(TestDatabase.class),
                context.getBean(Wall.class));
    }

    /** Another node of the same service on the same database. */
    Scheduler secondNode() {
        return Scheduler.create(new TransactionAwareDataSourceProxy(this.pool), this.tasks)
                .schedulerName(new SchedulerName.Fixed("second node"))
                .clock(this.clock::instant)
                .threads(2)
                .pollingInterval(Duration.ofMillis(100))
                .build();
    }

    void rolledBack(CentreNumber centre, Runnable work) {
        try {
            this.wall.forCentre(centre, () -> {
                work.run();
                throw new RolledBack();
            });
        } catch (RolledBack expected) {
            return;
        }
    }

    int attempts(Receipt receipt) {
        return count(
                "select count(*) from cpas.mail_attempt a join cpas.mail m on m.id = a.mail where m.request = ?",
                receipt.request());
    }

    int postponed() {
        return count("select count(*) from cpas.mail_attempt where result = 'postponed'");
    }

    int tasksNamed(Receipt receipt) {
        return count(
                "select count(*) from cpas.scheduled_tasks t join cpas.mail m on m.id::text = t.task_instance"
                        + " where m.request = ?",
                receipt.request());
    }

    String tasksAsText() {
        return String.join(
                "\n",
                this.database
                        .superuser()
                        .queryForList(
                                "select task_name || ' ' || task_instance || ' ' || coalesce(encode(task_data, 'escape'), '')"
                                        + " from cpas.scheduled_tasks",
                                String.class));
    }

    private int count(String sql, Object... values) {
        return Objects.requireNonNull(this.database.superuser().queryForObject(sql, Integer.class, values));
    }

    private static final class RolledBack extends RuntimeException {}
}
