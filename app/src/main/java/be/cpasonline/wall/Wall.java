package be.cpasonline.wall;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where a transaction takes its role and its centre. Without it the service sees drafts, claims, reference
 * data and scheduled tasks, and nothing of any centre. Work joins a transaction that already stands on the same side.
 */
@Component
public class Wall {

    /** A statement of its own; BEGIN travels with it. Decision 10 says why it does not ride with the first query. */
    private static final String TAKE_SIDE = """
            select set_config('role', :role, true),
                   set_config('cpas.centre', :centre, true),
                   set_config('cpas.request', :request, true)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TransactionOperations apart;

    Wall(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        var alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart = alone;
    }

    /**
     * Work for one centre, as {@code cpas_application}: sees and adds what belongs to that centre, and nothing else.
     *
     * @throws IllegalStateException inside a transaction that stands elsewhere
     */
    public <T> T forCentre(CentreNumber centre, Supplier<T> work) {
        return on(Side.of(centre), work);
    }

    /**
     * Work of someone who acts for a centre, as {@code cpas_application}: reaches what belongs to that centre and to those
     * it answers for, and nothing else.
     *
     * @throws IllegalStateException inside a transaction that stands elsewhere
     */
    public <T> T forAccess(CentreAccess access, Supplier<T> work) {
        return on(Side.of(access.reach()), work);
    }

    /** The same in a transaction of its own, which is kept whatever becomes of one that is open. */
    public <T> T apart(CentreAccess access, Supplier<T> work) {
        return inTransaction(this.apart, Side.of(access.reach()), work);
    }

    /**
     * Work across centres, as {@code cpas_machinery}: open columns only, never sealed ones.
     *
     * @throws IllegalStateException inside a transaction that stands elsewhere
     */
    public <T> T forMachinery(Supplier<T> work) {
        return on(Side.ofMachinery(), work);
    }

    /**
     * The same, with the sealed row of one request within reach: for the one mail that is being written, and for the
     * rotation of keys.
     *
     * @throws IllegalStateException inside a transaction that stands elsewhere
     */
    public <T> T forMachinery(UUID request, Supplier<T> work) {
        return on(Side.ofMachinery(request), work);
    }

    private <T> T on(Side side, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            side.mustBeTaken();
            return work.get();
        }
        return inTransaction(this.transactions, side, work);
    }

    private <T> T inTransaction(TransactionOperations transaction, Side side, Supplier<T> work) {
        return transaction.execute(status -> {
            take(side);
            return work.get();
        });
    }

    private void take(Side side) {
        this.jdbc
                .sql(TAKE_SIDE)
                .param("role", side.role())
                .param("centre", side.centre())
                .param("request", side.request())
                .query((row, number) -> side)
                .single()
                .remember();
    }
}
