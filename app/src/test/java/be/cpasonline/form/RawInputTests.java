package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bytes that no browser sends, over a real connection: what a test inside the process cannot see. */
@ServiceTest
class RawInputTests {

    private final int port;

    @Autowired
    RawInputTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastName=%zz", "%80=1", "a%00b=1", "lastName=%ed%a0%80", "%01=%02", "=&=&&&", "_csrf=%ff"})
    void aBodyThatIsNoTextIsRefused(String body) throws IOException {
        assertThat(status(posted("/fr/identity", body, ""))).isBetween(400, 499);
        assertThat(status(posted("/fr/check", body, ""))).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?note=%zz", "?%80=1", "?change=%00", "?a%01b=1", "?%ed%a0%80"})
    void anAddressThatIsNoTextIsNeverAFailure(String query) throws IOException {
        assertThat(status(asked("/fr/already-helped" + query, ""))).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-Agent: \u0001\u007f",
                "Accept-Language: \u0002, ;q=x",
                "Cookie: __Host-draft=\u0001; __Host-csrf=\u00ff",
                "Cookie: __Host-draft=\"; \u00e9=1; =; ;;",
                "Referer: http://\u0000"
            })
    void aHeaderThatIsNoTextIsNeverAFailure(String header) throws IOException {
        assertThat(status(asked("/nl/already-helped", header + "\r\n"))).isBetween(200, 499);
        assertThat(status(posted("/nl/for-whom", "whom=myself", header + "\r\n")))
                .isBetween(400, 499);
    }

    @Test
    void tenMegabytesAreRefusedInThePagesLanguage() throws IOException {
        var answer = sent(posted("/de/need", "need=" + "a".repeat(10_000_000), ""));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("lang=\"de\"");
    }

    /** Nobody may fill the memory with a body that never ends. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT /fr/identity", "PATCH /nl", "DELETE /de/check", "PUT /REST/cpasOnline/v1/refData"})
    void aBodyThatNoPageReadsIsNotWaitedFor(String methodAndPath) throws IOException {
        var begun = methodAndPath + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n10\r\nlastName=aaaaaaa\r\n";
        try (var socket = new Socket("127.0.0.1", this.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void randomBytesAreNeverAFailure() throws IOException {
        var random = new Random(20_250_528);
        for (int input = 0; input < 300; input++) {
            var bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            var body = new String(bytes, StandardCharsets.ISO_8859_1);

            assertThat(status(posted("/en/identity", body, "")))
                    .as("input %d", input)
                    .isBetween(400, 499);
        }
    }

    private static String asked(String address, String headers) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static String posted(String address, String body, String headers) {
        return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n"
                + headers + "\r\n" + body;
    }

    private int status(String request) throws IOException {
        return Integer.parseInt(sent(request).substring(9, 12));
    }

    private String sent(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", this.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
