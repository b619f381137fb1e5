package be.cpasonline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL per test run, as strict as the real one, with a database that was migrated once. */
final class TestServer {

    static final String PASSWORD = "only in tests";

    private static final String TEMPLATE = "cpas_template";
    private static final EmbeddedPostgres SERVER = started();

    static {
        migrated(emptyDatabase(TEMPLATE));
    }

    private TestServer() {}

    /** A database that is a copy of the migrated one. */
    static synchronized void copied(String name) {
        superuser("postgres").execute("create database " + name + " template " + TEMPLATE);
    }

    /** A database with the roles, and nothing else. */
    static synchronized String emptyDatabase(String name) {
        superuser("postgres").execute("create database " + name);
        superuser(name).execute(roles());
        return name;
    }

    static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name;
    }

    static JdbcTemplate superuser(String name) {
        return new JdbcTemplate(SERVER.getDatabase("postgres", name));
    }

    static DataSource as(String role, String name) {
        var source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(url(name));
        source.setUser(role);
        source.setPassword(PASSWORD);
        return source;
    }

    private static void migrated(String name) {
        Flyway.configure()
                .dataSource(as("cpas_owner", name))
                .defaultSchema("cpas")
                .createSchemas(false)
                .load()
                .migrate();
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Files.createTempDirectory("cpas-tests").toFile())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String roles() {
        try {
            return new ClassPathResource("database/roles.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("${ownerPassword}", PASSWORD)
                    .replace("${servicePassword}", PASSWORD);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
