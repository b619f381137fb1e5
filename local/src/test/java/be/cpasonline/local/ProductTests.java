package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProductTests {

    private final Product product = LocalProduct.shared();

    @Test
    void theFormTheConsoleAndTheLoginProviderAnswer() throws Exception {
        var places = this.product.places();

        assertThat(statusOf(places.form() + "/")).isLessThan(500);
        assertThat(statusOf(places.console() + "/")).isEqualTo(200);
        assertThat(statusOf(places.login() + "/fas/.well-known/openid-configuration"))
                .isEqualTo(200);
    }

    @Test
    void aTakenPortIsNamedWithTheOptionThatChoosesAnother() {
        int taken = this.product.places().consolePort();
        var options = Options.parse(List.of("--port", "0", "--login-port", "0", "--mail-port", "" + taken));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Product.start(options))
                .withMessageContaining("Port " + taken)
                .withMessageContaining("--mail-port");
    }

    @Test
    void theServiceRunsByTheLocalClockWhichItsPageMovesForward() throws Exception {
        var before = this.product.part(Clock.class).instant();
        var answer = post(this.product.places().console() + "/clock", "forward=hour");

        assertThat(answer).isEqualTo(303);
        assertThat(this.product.part(Clock.class).instant()).isAfterOrEqualTo(before.plus(Duration.ofHours(1)));
    }

    @Test
    void whatIsDueIsDoneSoonAfterTheClockWasMoved() throws Exception {
        post(this.product.places().console() + "/clock", "forward=hour");
        var moved = this.product.part(Clock.class).instant();

        LocalProduct.await(
                "the next sweep of drafts lies after the moment to which the clock was moved",
                Duration.ofSeconds(30),
                () -> nextSweepOfDrafts().isAfter(moved));
    }

    private Instant nextSweepOfDrafts() {
        return JdbcClient.create(this.product.part(DataSource.class))
                .sql("select execution_time from cpas.scheduled_tasks where task_name = 'draft-sweep'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static int post(String url, String form) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(form));
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static int statusOf(String url) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
