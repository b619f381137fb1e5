package be.cpasonline.wall;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
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

    /** BEGIN travels with it. Decision 10 says when a first question does too. */
    private static final String TAKE_SIDE = """
            select set_config('role', :sideRole, true),
                   set_config('cpas.centre', :sideCentre, true),
                   set_config('cpas.request', :sideRequest, true)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations named;
    private final TransactionOperations transactions;
    private final TransactionOperations apart;

    Wall(JdbcClient jdbc, NamedParameterJdbcOperations named, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.named = named;
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

    /**
     * The same, with the first question on the way: side and question cost one answer of the database together. What
     * {@code then} makes of the rows stands in the same transaction.
     */
    public <T, R> R asking(CentreAccess access, FirstQuestion<T> first, Function<List<T>, R> then) {
        var side = Side.of(access.reach());
        if (stands()) {
            side.mustBeTaken();
            return then.apply(this.jdbc
                    .sql(first.sql())
                    .params(first.parameters())
                    .query(first.rows())
                    .list());
        }
        return this.transactions.execute(status -> then.apply(takeAsking(side, first)));
    }

    /** Whether a transaction is open, which work would join: what must outlive it is recorded by whoever opened it. */
    public boolean stands() {
        return TransactionSynchronizationManager.isActualTransactionActive();
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
        if (stands()) {
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
                .params(side.parameters())
                .query((row, number) -> side)
                .single()
                .remember();
    }

    private <T> List<T> takeAsking(Side side, FirstQuestion<T> first) {
        var parameters = new MapSqlParameterSource(first.parameters()).addValues(side.parameters());
        var answers = this.named.execute(TAKE_SIDE.strip() + ";\n" + first.sql(), parameters, statement -> {
            statement.execute();
            if (!statement.getMoreResults()) {
                throw new IllegalStateException("the first question has no rows for an answer");
            }
            return read(statement.getResultSet(), first.rows());
        });
        side.remember();
        return Objects.requireNonNull(answers);
    }

    private static <T> List<T> read(ResultSet rows, RowMapper<T> mapper) throws SQLException {
        return Objects.requireNonNull(new RowMapperResultSetExtractor<>(mapper).extractData(rows));
    }
}
