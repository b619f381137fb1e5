package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DirectoryGrantsTests {

    private static final String IMPORT = "insert into directory_import values (gen_random_uuid(), "
            + "timestamptz '2026-01-01 00:00Z', 'somebody', 'a list', 'imported')";

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient jdbc = JdbcClient.create(DATABASE.service());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(DATABASE.service()));

    @ParameterizedTest
    @ValueSource(strings = {"cpas_service", "cpas_application", "cpas_machinery"})
    void everySideOfTheWallReadsTheDirectory(String role) {
        for (var table : new String[] {"directory_import", "directory_contact", "notice_address"}) {
            assertThatCode(() -> as(role, "table " + table)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpas_application", "cpas_machinery"})
    void nobodyWhoWorksForCentresCanConfirmAnAddress(String role) {
        assertThatThrownBy(() -> as(role, IMPORT)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void theServiceItselfCan() {
        as("cpas_service", IMPORT);

        assertThat(this.jdbc
                        .sql("select count(*) from directory_import")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notice_address set address = 'a@b.example'",
                "delete from notice_address",
                "update directory_contact set email = null",
                "delete from directory_import"
            })
    void whatWasImportedIsNeverChanged(String attempt) {
        assertThatThrownBy(() -> as("cpas_service", attempt)).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no address at all   | insert into notice_address select id, 1, date '2026-01-01', 'nobody' from directory_import
            no such number      | insert into notice_address select id, 0, date '2026-01-01', null from directory_import
            without an import   | insert into notice_address values (gen_random_uuid(), 1, date '2026-01-01', null)
            a short number      | insert into directory_contact (import, centre, valid_from, enterprise_number) select id, 1, date '2026-01-01', '123' from directory_import
            not international   | insert into directory_contact (import, centre, valid_from, phone) select id, 1, date '2026-01-01', '02 508' from directory_import
            """)
    void aRowThatSaysNothingSensibleIsRefused(String why, String attempt) {
        as("cpas_service", IMPORT);

        assertThatThrownBy(() -> as("cpas_service", attempt))
                .as(why)
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void as(String role, String sql) {
        this.transaction.executeWithoutResult(_ -> {
            Optional.of(role)
                    .filter(taken -> !taken.equals("cpas_service"))
                    .ifPresent(taken -> this.jdbc.sql("set local role " + taken).update());
            if (sql.startsWith("table")) {
                this.jdbc.sql(sql).query().listOfRows();
            } else {
                this.jdbc.sql(sql).update();
            }
        });
    }
}
