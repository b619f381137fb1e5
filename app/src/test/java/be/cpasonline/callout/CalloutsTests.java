package be.cpasonline.callout;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestCertificates;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real connections to receivers of every temper. */
class CalloutsTests {

    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
    private static final SSLSocketFactory DEFAULT = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private static final Callouts ANYWHERE = new Callouts(true, InetAddress::getAllByName, DEFAULT);

    @Test
    void theCertificateIsHeldAgainstTheNameAndTheConnectionGoesToTheAddressThatWasLookedAt() throws Exception {
        var certificate = TestCertificates.made("receiver");
        var host = new AtomicReference<String>();
        var server = https(certificate, host);
        try {
            var tls = TestCertificates.anonymousTowards(certificate).getSocketFactory();
            var asked = new AtomicInteger();
            Names loopback = _ -> {
                asked.incrementAndGet();
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            };
            var port = server.getAddress().getPort();
            var callouts = new Callouts(true, loopback, tls);

            assertThat(callouts.post("https://localhost:" + port + "/x?y=z", Map.of("A-Header", "here"), BODY))
                    .isEqualTo(new CalloutAnswer.Status(204));
            assertThat(host).hasValue("localhost:" + port + " /x?y=z here {\"a\":1}");
            assertThat(asked).hasValue(1);
            assertThat(callouts.post("https://software.example:" + port + "/", Map.of(), BODY))
                    .isEqualTo(new CalloutAnswer.None(NoAnswer.NO_TRUST));
            assertThat(ANYWHERE.post("https://localhost:" + port + "/", Map.of(), BODY))
                    .isEqualTo(new CalloutAnswer.None(NoAnswer.NO_TRUST));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aNameThatChangesItsMindIsRefusedWhenItIsCalled() {
        var turn = new AtomicInteger();
        Names rebinding =
                _ -> new InetAddress[] {InetAddress.ofLiteral(turn.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1")};
        var callouts = new Callouts(false, rebinding, DEFAULT);

        callouts.mustBePublic("https://software.example/");
        assertThat(callouts.post("https://software.example/", Map.of(), BODY))
                .isEqualTo(new CalloutAnswer.None(NoAnswer.NOT_PUBLIC));
        assertThat(turn).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 301, 302, 307, 308, 400, 410, 500, 503})
    void aStatusIsTakenAsItIsAndNoRedirectFollowed(int status) throws Exception {
        var elsewhere = "HTTP/1.1 %d Some Words\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
        assertThat(answerTo(elsewhere.formatted(status))).isEqualTo(new CalloutAnswer.Status(status));
    }

    @Test
    void whatComesBeforeTheAnswerIsPassedOver() throws Exception {
        assertThat(answerTo("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"))
                .isEqualTo(new CalloutAnswer.Status(204));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\r\n", "SSH-2.0-OpenSSH_9\r\n", "HTTP/1.1 9999 x\r\n", "HTTP/1.1 099 x\r\n", "<html>\r\n"})
    void whatIsNoHttpIsNoAnswer(String said) throws Exception {
        assertThat(answerTo(said)).isEqualTo(new CalloutAnswer.None(NoAnswer.NO_HTTP));
    }

    @Test
    void anAnswerWithoutEndIsNotRead() throws Exception {
        assertThat(answerTo("x".repeat(100_000))).isEqualTo(new CalloutAnswer.None(NoAnswer.NO_HTTP));
        assertThat(answerTo("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(1_000_000)))
                .isEqualTo(new CalloutAnswer.Status(200));
    }

    @Test
    void nobodyThereIsNoAnswer() throws Exception {
        int closed;
        try (var once = new ServerSocket(0)) {
            closed = once.getLocalPort();
        }
        assertThat(ANYWHERE.post("http://127.0.0.1:" + closed + "/", Map.of(), BODY))
                .isEqualTo(new CalloutAnswer.None(NoAnswer.UNREACHABLE));
        assertThat(ANYWHERE.post("http://nobody.invalid/", Map.of(), BODY))
                .isEqualTo(new CalloutAnswer.None(NoAnswer.NAME_NOT_FOUND));
    }

    @Test
    void whoAnswersDropByDropIsLeftAfterTenSeconds() throws Exception {
        try (var slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = Thread.ofVirtual().start(() -> drip(slow));
            var began = System.nanoTime();
            var answer = ANYWHERE.post("http://127.0.0.1:" + slow.getLocalPort() + "/", Map.of(), BODY);
            assertThat(answer).isEqualTo(new CalloutAnswer.None(NoAnswer.TIMEOUT));
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(14));
            assertThat(dripping.join(Duration.ofSeconds(10))).isTrue();
        }
    }

    /** Ends when the other side has left. */
    private static void drip(ServerSocket server) {
        try (var socket = server.accept()) {
            while (true) {
                socket.getOutputStream().write('H');
                java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
            }
        } catch (IOException left) {
            assertThat(left).isNotNull();
        }
    }

    private static CalloutAnswer answerTo(String said) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> say(server, said));
            return ANYWHERE.post("http://127.0.0.1:" + server.getLocalPort() + "/", Map.of(), BODY);
        }
    }

    private static void say(ServerSocket server, String said) {
        try (var socket = server.accept()) {
            socket.getInputStream().readNBytes(40);
            socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (IOException left) {
            assertThat(left).isNotNull();
        }
    }

    private static HttpsServer https(TestCertificates certificate, AtomicReference<String> seen) throws IOException {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.towards(certificate)));
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            seen.set(headers.getFirst("Host") + " " + exchange.getRequestURI() + " " + headers.getFirst("A-Header")
                    + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
