package be.cpasonline;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the rows that the database fetched for some work: what grows with a centre shows here, on however quick a machine. */
public final class RowsRead {

    private static final String FETCHED = "select sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables";

    private final JdbcClient jdbc;

    public RowsRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many, inside the open transaction. */
    public long of(Runnable work) {
        var before = fetched();
        work.run();
        return fetched() - before;
    }

    private long fetched() {
        return this.jdbc.sql(FETCHED).query(Long.class).single();
    }
}
