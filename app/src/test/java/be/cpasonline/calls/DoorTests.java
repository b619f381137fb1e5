package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API over a real connection, where errors come from the container before any code of ours. */
@ServiceTest
class DoorTests {

    private static final String BASE = ApiTest.BASE;

    private final int port;

    @Autowired
    DoorTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/legalDeadlines?submittedAt=%zz",
                "/legalDeadlines?submittedAt=%",
                "/refData/municipalities?q=%c3%28",
                "/%zz",
                "/a%2fb",
                "/a%5cb",
                "/%00",
                "/health?a=%80",
                "/../../../../../health",
                "/health;jsessionid=1"
            })
    void anAddressThatTheContainerRefusesIsAProblemDocument(String target) throws IOException {
        problem(RawCall.got(this.port, BASE + target));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 8_000, 20_000})
    void anAddressThatIsTooLongIsAProblemDocument(int length) throws IOException {
        var answer = RawCall.got(this.port, BASE + "/refData/municipalities?q=" + "a".repeat(length));

        assertThat(answer.status()).isEqualTo(414);
        problem(answer);
    }

    /** The container stops reading in the middle of the line, yet the beginning of it names the API. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health?{",
                "/a\\b",
                "/[",
                "/refData/municipalities?q=<b>",
                "/refData/municipalities?q=Li\u00e9ge",
                "/health?\u00e9",
                " HTTP/1.1 x",
                "/\u0000"
            })
    void bytesThatNoAddressHasAreAProblemDocument(String target) throws IOException {
        var answer = RawCall.got(this.port, BASE + target);

        assertThat(answer.status()).isEqualTo(400);
        problem(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {24_600, 30_000, 200_000})
    void anAddressThatNoBufferHoldsIsAProblemDocument(int length) throws IOException {
        var answer = RawCall.got(this.port, BASE + "/refData/municipalities?q=" + "a".repeat(length));

        assertThat(answer.status()).isEqualTo(414);
        problem(answer);
    }

    /** Nothing tells that a person waits for a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}\r\n\r\n",
                "\r\n\r\n{\"a\":1}\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
                "\u00e9\u00e9 / HTTP/1.1\r\n\r\n",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "GET\r\n\r\n"
            })
    void bytesThatAreNoHttpAreAProblemDocument(String bytes) throws IOException {
        var answer = RawCall.sent(this.port, bytes);

        assertThat(answer.status()).isEqualTo(400);
        problem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET {}/health HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET {}/health HTTP/1.1\r\n\r\n",
                "GET {}/health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET {}/health HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET {}/health HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n",
                "POST {}/provisionalCompetence HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST {}/provisionalCompetence HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: none\r\n\r\n",
                "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\n\r\n"
            })
    void aCallThatBreaksTheRulesOfHttpIsAProblemDocument(String call) throws IOException {
        problem(RawCall.sent(this.port, call.replace("{}", BASE)));
    }

    @Test
    void aCallWithTheNameOfTheHostInFrontIsACallToo() throws IOException {
        problem(RawCall.got(this.port, "http://localhost" + BASE + "/health?{"));
    }

    @Test
    void whatWasReadBeforeOnTheSameConnectionIsNoMatter() throws IOException {
        var page = "GET /fr/help HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var both = RawCall.sent(this.port, page + "GET " + BASE + "/health?{ HTTP/1.1\r\n\r\n");

        assertThat(both.status()).isEqualTo(200);
        assertThat(both.body()).contains("HTTP/1.1 400", "application/problem+json");
    }

    @Test
    void headersThatNoBufferHoldsAreAProblemDocument() throws IOException {
        problem(RawCall.got(this.port, BASE + "/health", "X-Long: " + "a".repeat(30_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "get"})
    void aMethodThatNobodyKnowsIsAProblemDocument(String method) throws IOException {
        problem(RawCall.sent(
                this.port, method + " " + BASE + "/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedWhileItIsStillComing() throws IOException {
        var answer = RawCall.sent(
                this.port,
                "POST " + BASE + "/provisionalCompetence HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 10000000\r\n\r\n"
                        + " ".repeat(10_000_000));

        assertThat(answer.status()).isEqualTo(413);
        problem(answer);
    }

    @Test
    void aBodyInPiecesWithoutLengthIsCountedToo() throws IOException {
        var piece = "2000\r\n" + " ".repeat(8_192) + "\r\n";
        var answer = RawCall.sent(
                this.port,
                "POST " + BASE + "/provisionalCompetence HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + piece.repeat(10)
                        + "0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(413);
        problem(answer);
    }

    @Test
    void aHeadHasTheHeadersOfAGetAndNoBody() throws IOException {
        var answer = RawCall.sent(
                this.port,
                "HEAD " + BASE + "/legalDeadlines?submittedAt=2026-06-05T10:00:00%2B02:00 HTTP/1.1\r\n"
                        + "Host: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("max-age=3600, public");
    }

    @Test
    void aPlusSignInAnAddressIsAPlusSignEncodedOrNot() throws IOException {
        var plain = RawCall.got(this.port, BASE + "/legalDeadlines?submittedAt=2026-06-05T23:59:59+02:00");
        var encoded = RawCall.got(this.port, BASE + "/legalDeadlines?submittedAt=2026-06-05T23:59:59%2B02:00");

        assertThat(plain.body()).isEqualTo(encoded.body()).contains("\"receptionDate\":\"2026-06-05\"");
    }

    @Test
    void noAnswerTellsWhatTheServiceIsMadeOf() throws IOException {
        var answer = RawCall.got(this.port, BASE + "/health");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    /** The calls come from the proxy's address, which is trusted; what it says of the caller is what counts. */
    @Test
    void theCallerBehindOurProxyIsCountedAndNotTheProxy() throws IOException {
        var refused = IntStream.range(0, 720)
                .mapToObj(_ -> health("203.0.113.7"))
                .filter(call -> call.status() == 429)
                .toList();

        assertThat(refused.getFirst().header("Retry-After").map(Integer::parseInt))
                .hasValueSatisfying(seconds -> assertThat(seconds).isPositive());
        problem(refused.getFirst());
        assertThat(refused.getFirst().body()).contains("\"retryAfterSec\":");
        assertThat(health("203.0.113.8").status()).isEqualTo(200);
    }

    /** Whatever a caller writes in front, the proxy appends the address it sees. */
    @Test
    void aCallerCannotHideBehindInventedAddresses() {
        var refused = IntStream.range(0, 720)
                .mapToObj(call -> health("198.51.100." + call % 250 + ", 203.0.113.9"))
                .filter(call -> call.status() == 429);

        assertThat(refused).isNotEmpty();
    }

    private RawCall health(String forwardedFor) {
        try {
            return RawCall.got(this.port, BASE + "/health", "X-Forwarded-For: " + forwardedFor);
        } catch (IOException lost) {
            throw new java.io.UncheckedIOException(lost);
        }
    }

    private static void problem(RawCall answer) {
        refused(answer);
        assertThat(answer.header("Content-Type")).as(answer.toString()).contains("application/problem+json");
        assertThat(answer.header("BelGov-Trace-Id")).isPresent();
        assertThat(answer.body()).contains("\"status\":" + answer.status());
    }

    private static void refused(RawCall answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "tomcat", "Tomcat", "java.");
    }
}
