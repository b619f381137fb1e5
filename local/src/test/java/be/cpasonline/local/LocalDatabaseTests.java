package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalDatabaseTests {

    private final Path path = LocalProduct.temporaryFolder();

    @AfterEach
    void clean() {
        LocalProduct.delete(this.path);
    }

    @Test
    void dataSurvivesTheSuddenDeathOfTheProcessThatStartedTheServer() throws Exception {
        var child = start();
        LocalProduct.await("the child's row", Duration.ofSeconds(60), () -> Files.exists(ready()) || !child.isAlive());
        assertThat(child.isAlive()).isTrue();
        child.destroyForcibly().waitFor();

        try (var folder = DataFolder.open(this.path);
                var database = LocalDatabase.start(folder)) {
            assertThat(rows(database)).containsExactly("kept");
        }
    }

    @Test
    void whatIsConfirmedIsOnTheDisk() {
        try (var folder = DataFolder.open(this.path);
                var database = LocalDatabase.start(folder)) {
            assertThat(database.setting("fsync")).isEqualTo("on");
            assertThat(database.setting("synchronous_commit")).isEqualTo("on");
            assertThat(database.setting("full_page_writes")).isEqualTo("on");
            assertThat(database.setting("listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(database.setting("server_version_num")).startsWith("18");
        }
    }

    /** What the child does: leaves one row behind, says so, and waits to be killed. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws Exception {
            var path = Path.of(arguments[0]);
            var database = LocalDatabase.start(DataFolder.open(path));
            try (var connection = DriverManager.getConnection(database.url() + "?user=postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create table remembered (what text); insert into remembered values ('kept')");
            }
            Files.createFile(path.resolve("ready"));
            Thread.currentThread().join();
        }
    }

    private Path ready() {
        return this.path.resolve("ready");
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        this.path.toString())
                .inheritIO()
                .start();
    }

    private static List<String> rows(LocalDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url() + "?user=postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what from remembered")) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
