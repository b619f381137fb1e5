package be.cpasonline.request;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.wall.Wall;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SubmitCostTests {

    private final AidRequests requests;
    private final JdbcClient jdbc;
    private final Wall wall;

    @Autowired
    SubmitCostTests(AidRequests requests, JdbcClient jdbc, Wall wall) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** Five for the side with BEGIN, the request, the signals, the register entry and COMMIT, six for the wishes of the centre and the promises of mails. */
    @Test
    void submittingAsksTheDatabaseAFewTimesOnly() {
        IntStream.range(0, 10).forEach(warmingUp -> submit());
        var roundTrips = RoundTrips.of(this::submit);
        System.out.println("[measured] round trips of one submission: " + roundTrips);
        assertThat(roundTrips).isBetween(5, 11);
    }

    @Test
    void theCounterCounts() {
        var asked = this.wall.forMachinery(() -> RoundTrips.of(() -> IntStream.range(0, 3)
                .forEach(time -> this.jdbc.sql("select 1").query(Integer.class).single())));
        assertThat(asked).isEqualTo(3);
    }

    private void submit() {
        this.requests.submit(aSubmission().made(), MovableClock.START);
    }
}
