package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.RequestReference;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoticesPageTests {

    private final Product product = LocalProduct.shared();

    @Test
    void aCentreThatCannotBeToldWaitsHereUntilSomebodyNamedHasToldIt() throws Exception {
        var reference = submitted(5_000);
        assertThat(page()).contains("id=\"request-" + reference + "\"");

        assertThat(settle(reference, "Ada Example")).isEqualTo(303);
        assertThat(page()).doesNotContain("id=\"request-" + reference + "\"");
    }

    @Test
    void nobodySettlesWithoutAName() throws Exception {
        var reference = submitted(5_001);

        assertThat(settle(reference, " ")).isEqualTo(400);
        assertThat(page()).contains("id=\"request-" + reference + "\"");
    }

    @Test
    void theApplicantGetsTheAcknowledgementMeanwhile() {
        submitted(5_002);

        var mail = LocalProduct.mail(caught -> caught.to().toString().contains("-5002@"), Duration.ofSeconds(30));
        assertThat(this.product.mailbox().content(mail).attachments()).hasSize(1);
    }

    private RequestReference submitted(int number) {
        var now = this.product.clock().instant();
        var submission = new InventedRequests(this.product.part(Municipalities.class))
                .submission(number, BelgianTime.dayOf(now));
        return this.product.part(AidRequests.class).submit(submission, now).reference();
    }

    private int settle(RequestReference reference, String person) throws Exception {
        var form = "reference=" + reference + "&person=" + URLEncoder.encode(person, StandardCharsets.UTF_8)
                + "&note=by+phone";
        return send(HttpRequest.newBuilder(notices()).POST(HttpRequest.BodyPublishers.ofString(form)))
                .statusCode();
    }

    private String page() throws Exception {
        return send(HttpRequest.newBuilder(notices())).body();
    }

    private URI notices() {
        return URI.create(this.product.places().console() + "/notices");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
