package be.cpasonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServiceTest
class ServiceTestTests {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MockMvcTester mvc;

    @Autowired
    ServiceTestTests(JdbcClient jdbc, Clock clock, MockMvcTester mvc) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mvc = mvc;
    }

    @Test
    void theServiceLogsInAsItselfAndTheClockStandsStill() {
        assertThat(this.jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("cpas_service");
        assertThat(this.clock.instant()).isEqualTo(MovableClock.START);
    }

    @Test
    void aNodeThatCanWorkIsHealthy() {
        assertThat(this.mvc.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UP");
    }
}
