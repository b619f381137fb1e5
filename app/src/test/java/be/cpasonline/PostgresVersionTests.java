package be.cpasonline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same tests run on both ends of the supported range: this one proves on which end they ran. */
class PostgresVersionTests {

    private static final String EXPECTED = System.getProperty("cpas.tests.postgresql", "18");

    @Test
    void thisRunIsOnThePostgresqlItClaims() {
        var version = JdbcClient.create(TestDatabase.fresh().service())
                .sql("show server_version")
                .query(String.class)
                .single();
        assertThat(version).startsWith(EXPECTED + ".");
    }
}
