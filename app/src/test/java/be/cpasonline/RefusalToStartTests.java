package be.cpasonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.sealing.MasterKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class RefusalToStartTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcTemplate superuser = DATABASE.superuser();

    @Test
    void everyMissingVariableIsNamedInOnePlainMessage() {
        var start = OtherProcess.ended(Map.of("CPAS_SMTP_HOST", "localhost", "CPAS_MAIL_FROM", " "));
        assertThat(start.exitCode()).isNotZero();
        assertThat(start.output())
                .contains(RequiredSettings.NAMES.stream()
                        .filter(name -> !name.equals("CPAS_SMTP_HOST"))
                        .toList())
                .contains("docs/operations.md")
                .doesNotContain("CPAS_SMTP_HOST", "\tat ", "Exception");
    }

    @Test
    void aDatabaseThatMayLoseDataIsRefusedByTheRunningService() throws IOException {
        try (var careless = careless()) {
            var settings = settings();
            settings.put("CPAS_DATABASE_URL", careless.getJdbcUrl("cpas_service", "postgres"));
            var start = OtherProcess.ended(settings);
            assertThat(start.exitCode()).isNotZero();
            assertThat(start.output())
                    .contains("switch on fsync, full_page_writes, synchronous_commit")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aStrictDatabaseIsTaken() {
        assertThatCode(() -> check("cpas_service")).doesNotThrowAnyException();
    }

    @Test
    void aLoginThatPassesByThePoliciesIsRefused() {
        assertThatThrownBy(() -> check("postgres")).isInstanceOf(Refusal.class).hasMessageContaining("postgres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpas_service", "cpas_owner", "cpas_application", "cpas_machinery"})
    void aRoleThatPassesByThePoliciesIsRefused(String role) {
        this.superuser.execute("alter role " + role + " bypassrls");
        try {
            assertThatThrownBy(() -> check("cpas_service"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(role);
        } finally {
            this.superuser.execute("alter role " + role + " nobypassrls");
        }
    }

    @Test
    void aSettingWithoutUsableKeysIsNamedWithoutStackTrace() {
        try (var context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("cpas-online.master-keys=hunter2").applyTo(context);
            context.register(MasterKeys.class);
            assertThatThrownBy(context::refresh).isInstanceOfSatisfying(BeanCreationException.class, failure -> {
                var analysis = new RefusalAnalyzer().analyze(failure);
                assertThat(analysis).isNotNull();
                assertThat(String.valueOf(analysis.getDescription()))
                        .contains("CPAS_MASTER_KEYS")
                        .doesNotContain("hunter2");
            });
        }
    }

    @Test
    void anyOtherFailureIsLeftToOthers() {
        assertThat(new RefusalAnalyzer().analyze(new IllegalStateException())).isNull();
    }

    @Test
    void keysAreMadeByTheServiceItself() {
        var made = OtherProcess.ended(Map.of(), "keys", "new");
        assertThat(made.exitCode()).isZero();
        assertThat(made.output().lines().map(line -> line.substring(0, line.indexOf('='))))
                .containsExactly("CPAS_MASTER_KEYS", "CPAS_INDEX_KEYS");
        assertThat(OtherProcess.ended(Map.of(), "keys").output()).contains("keys promote VARIABLE");
    }

    private static void check(String login) {
        new DatabaseGuard(DATABASE.as(login)).refuseWhatIsUnsafe();
    }

    /** What the embedded server does when nobody tells it otherwise. */
    private static EmbeddedPostgres careless() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Files.createTempDirectory("cpas-careless").toFile())
                .setServerConfig("full_page_writes", "off")
                .start();
        new JdbcTemplate(server.getPostgresDatabase()).execute(TestServer.roles());
        return server;
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        RequiredSettings.NAMES.forEach(name -> settings.put(name, "http://127.0.0.1:1"));
        settings.put("CPAS_DATABASE_URL", DATABASE.url());
        settings.put("CPAS_DATABASE_PASSWORD", DATABASE.password());
        settings.put("CPAS_OWNER_PASSWORD", DATABASE.password());
        settings.put("CPAS_MASTER_KEYS", TestKeys.MASTER);
        settings.put("CPAS_INDEX_KEYS", TestKeys.INDEX);
        settings.put("CPAS_PORT", "0");
        return settings;
    }
}
