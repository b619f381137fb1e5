package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault as it arrives at whoever asked for it, byte for byte where no HTTP client would tell. */
@Timeout(120)
class FaultsOnTheWireTests {

    private static final SandboxCall SANDBOX = SandboxCall.by("vendor-leuven");

    @BeforeEach
    void nothingIsPlanned() {
        SANDBOX.sent(SANDBOX.to("/sandbox/faults").DELETE());
    }

    @ParameterizedTest
    @CsvSource({
        "500, 500, internalServerError",
        "429, 429, tooManyRequests",
        "503, 503, serviceUnavailable",
        "expiredToken, 401, expiredAccessToken",
    })
    void aRefusalIsAProblemDocumentLikeARealOne(String kind, int status, String type) {
        var answer = SANDBOX.sent(SANDBOX.to("/tokenCentre").header("Sandbox-Fault", kind));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:problem-type:belgif:" + type);
        assertThat(answer.headers().firstValue("BelGov-Trace-Id")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "503"})
    void whoShallWaitIsToldHowLong(String kind) {
        var answer = SANDBOX.sent(SANDBOX.to("/tokenCentre").header("Sandbox-Fault", kind + "; seconds=7"));

        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void aTruncatedAnswerAnnouncesMoreThanComes() throws IOException {
        var bytes = raw("/tokenCentre", "truncated");
        var parts = bytes.split("\r\n\r\n", 2);

        assertThat(parts[0]).startsWith("HTTP/1.1 200");
        assertThat(parts[1].length()).isPositive().isLessThan(announced(parts[0]));
        assertThatThrownBy(() -> SANDBOX.sent(SANDBOX.to("/tokenCentre").header("Sandbox-Fault", "truncated")))
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void aTimeoutAnswersNothingAndCloses() throws IOException {
        var begun = System.nanoTime();

        assertThat(raw("/tokenCentre", "timeout; seconds=2")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(20));
    }

    @Test
    void aSlowAnswerDripsAndIsWhole() throws IOException {
        try (var socket = asking("/tokenCentre", "slow; seconds=2")) {
            var begun = System.nanoTime();
            var first = socket.getInputStream().read();
            var toFirst = Duration.ofNanos(System.nanoTime() - begun);
            var rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(first).isEqualTo('H');
            assertThat(Duration.ofNanos(System.nanoTime() - begun).minus(toFirst))
                    .isGreaterThan(Duration.ofSeconds(1));
            var parts = rest.split("\r\n\r\n", 2);
            assertThat(parts[1].getBytes(StandardCharsets.UTF_8)).hasSize(announced(parts[0]));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "500, false",
        "500; when=after, true",
        "429, false",
        "503; when=after, true",
        "expiredToken, false",
        "timeout; seconds=1, false",
        "timeout; when=after; seconds=1, true",
        "truncated, true",
        "slow; seconds=1, true",
    })
    void theWorkIsDoneOrNotAsAsked(String fault, boolean done) {
        var id = SANDBOX.testRequests(1).getFirst();
        var body = "{\"caseNumber\":\"F/%s\"}".formatted(id.substring(0, 8));
        try {
            SANDBOX.sent(enrolling(id, body, UUID.randomUUID().toString()).header("Sandbox-Fault", fault));
        } catch (java.io.UncheckedIOException spoiled) {
            assertThat(fault).containsAnyOf("timeout", "truncated");
        }

        assertThat(SANDBOX.got("/aidRequests/" + id + "/acts").get("total").intValue())
                .isEqualTo(done ? 1 : 0);
    }

    @Test
    void whatWasDoneIsAnsweredAgainUnderTheSameKey() {
        var id = SANDBOX.testRequests(1).getFirst();
        var key = UUID.randomUUID().toString();
        var lost =
                SANDBOX.sent(enrolling(id, "{\"caseNumber\":\"L/1\"}", key).header("Sandbox-Fault", "500;when=after"));
        assertThat(lost.statusCode()).isEqualTo(500);
        assertThat(lost.headers().firstValue("Location")).isEmpty();

        HttpResponse<String> again = SANDBOX.sent(enrolling(id, "{\"caseNumber\":\"L/1\"}", key));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void aFaultThatIsNoneOfOursIsRefused() {
        assertThat(SANDBOX.sent(SANDBOX.to("/tokenCentre").header("Sandbox-Fault", "earthquake"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(SANDBOX.sent(SANDBOX.to("/tokenCentre").header("Sandbox-Fault", "slow; when=before"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void withoutAGoodTokenNobodyMeetsAFault() {
        var answer = SANDBOX.sent(
                java.net.http.HttpRequest.newBuilder(URI.create(SANDBOX.api() + "/refData/municipalities?q=namur"))
                        .header("Sandbox-Fault", "500"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpRequest.Builder enrolling(String id, String body, String key) {
        return SANDBOX.to("/aidRequests/" + id + "/enrolments")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private static int announced(String head) {
        return head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(16).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static String raw(String path, String fault) throws IOException {
        try (var socket = asking(path, fault)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket asking(String path, String fault) throws IOException {
        var socket = new Socket("localhost", SANDBOX.product().places().formPort());
        var asked =
                "GET /REST/cpasOnline/v1%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nSandbox-Fault: %s\r\nConnection: close\r\n\r\n"
                        .formatted(path, SANDBOX.token(), fault);
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
