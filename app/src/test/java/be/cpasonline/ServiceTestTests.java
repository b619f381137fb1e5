package be.cpasonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ServiceTestTests {

    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    ServiceTestTests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void theServiceLogsInAsItselfAndTheClockStandsStill() {
        assertThat(this.jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("cpas_service");
        assertThat(this.clock.instant()).isEqualTo(MovableClock.START);
    }
}
