package be.cpasonline.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * PostgreSQL 18 with a kept data folder. It answers on loopback only and trusts whoever can reach it there, which is why
 * it is for one's own machine and nothing else.
 */
final class LocalDatabase implements AutoCloseable {

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
        try (var connection = this.server.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select current_setting(?)")) {
            query.setString(1, name);
            try (var answer = query.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the local database does not answer", failed);
        }
    }

    /** Where the service's database is reached; users differ by their name only. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/cpas_online";
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
