package be.cpasonline;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;

/** A database of one's own, copied from the migrated one: the same roles, policies and strictness as in production. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final Supplier<HikariDataSource> service = SingletonSupplier.of(this::pool);

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh copy, with the reference data of the migrations and nothing else. */
    public static TestDatabase fresh() {
        var name = "cpas_" + COUNT.incrementAndGet();
        TestServer.copied(name);
        return new TestDatabase(name);
    }

    /** A database with the roles and an empty schema, as a DBA hands it over. */
    public static TestDatabase unmigrated() {
        return new TestDatabase(TestServer.emptyDatabase("cpas_" + COUNT.incrementAndGet()));
    }

    /** Its address. */
    public String url() {
        return TestServer.url(this.name);
    }

    /** The password of {@code cpas_owner} and {@code cpas_service}. */
    public String password() {
        return TestServer.PASSWORD;
    }

    /** The one small pool of this database, which logs in as the service does. */
    public DataSource service() {
        return this.service.get();
    }

    /** Single connections of that role. */
    public DataSource as(String role) {
        return TestServer.as(role, this.name);
    }

    /** Passes by every policy: only to look at what really stands there, or to break it on purpose. */
    public JdbcTemplate superuser() {
        return TestServer.superuser(this.name);
    }

    private HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setUsername("cpas_service");
        pool.setPassword(password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        return pool;
    }
}
