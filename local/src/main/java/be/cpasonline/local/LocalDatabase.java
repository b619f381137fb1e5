package be.cpasonline.local;

import be.cpasonline.CpasOnline;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * PostgreSQL 18 with a kept data folder. It answers on loopback only and trusts whoever can reach it there, which is why
 * it is for one's own machine and nothing else.
 */
final class LocalDatabase implements AutoCloseable {

    static final String OWNER_PASSWORD = "owner-password";
    static final String SERVICE_PASSWORD = "service-password";

    private static final String NAME = "cpas_online";

    private final EmbeddedPostgres server;

    private LocalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server over the data kept in that folder, after ending one that was left running over it.
     *
     * @throws Refusal when it would not keep what it commits
     */
    static LocalDatabase start(DataFolder folder) {
        var data = folder.resolve("postgresql");
        Leftover.end(data);
        var database = new LocalDatabase(launch(data, folder.resolve("postgresql-programs")));
        try {
            database.refuseUnlessDurable();
            database.prepare(folder);
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
        return database;
    }

    private static EmbeddedPostgres launch(Path data, Path programs) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
        } catch (IOException failed) {
            throw Refusal.toStart("PostgreSQL does not start over " + data + ": " + failed.getMessage());
        } catch (IllegalStateException failed) {
            throw Refusal.toStart("PostgreSQL could not be prepared in " + data + " (" + failed.getMessage()
                    + "). It never runs as root: start ./run as an ordinary user where root may not make user namespaces,"
                    + " as in most containers.");
        }
    }

    private void refuseUnlessDurable() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(setting(setting))) {
                throw Refusal.toStart("PostgreSQL runs with " + setting + " off and could lose what it confirmed.");
            }
        }
    }

    /** What the running server says of a setting. */
    String setting(String name) {
        return answer("select current_setting(?)", name);
    }

    private String answer(String question, String about) {
        try (var connection = this.server.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement(question)) {
            query.setString(1, about);
            try (var answer = query.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the local database does not answer", failed);
        }
    }

    /** Makes the service's database and roles as a production's administrator would, with the service's own script. */
    private void prepare(DataFolder folder) {
        if (!databaseExists()) {
            execute("postgres", "create database " + NAME + " encoding 'UTF8' template template0");
        }
        execute(
                NAME,
                rolesScript()
                        .replace("${ownerPassword}", quoted(folder.secret(OWNER_PASSWORD)))
                        .replace("${servicePassword}", quoted(folder.secret(SERVICE_PASSWORD))));
    }

    private boolean databaseExists() {
        return !answer("select exists (select from pg_database where datname = ?)", NAME)
                .equals("f");
    }

    private static String rolesScript() {
        try (var script = CpasOnline.class.getResourceAsStream("/database/roles.sql")) {
            if (script == null) {
                throw new IllegalStateException("the service ships no database/roles.sql");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String quoted(String password) {
        return password.replace("'", "''");
    }

    private void execute(String database, String script) {
        try (var connection = this.server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException failed) {
            throw new IllegalStateException("the local database could not be prepared", failed);
        }
    }

    /** Where the service's database is reached; users differ by their name only. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/" + NAME;
    }

    @Override
    public void close() {
        try {
            this.server.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
