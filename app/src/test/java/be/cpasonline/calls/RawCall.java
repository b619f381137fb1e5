package be.cpasonline.calls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What comes back over a real connection for bytes that no well-behaved client would send. */
record RawCall(int status, String head, String body) {

    /** Sends these bytes (ISO 8859-1) and reads until the service closes. */
    static RawCall sent(int port, String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException refusedWhileSending) {
                // The answer is there already, before everything was sent.
            }
            return parsed(everything(socket));
        }
    }

    /** The same for one GET of that target, as it is written. */
    static RawCall got(int port, String target, String... headers) throws IOException {
        var lines = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        Arrays.stream(headers).forEach(header -> lines.append(header).append("\r\n"));
        return sent(port, lines.append("\r\n").toString());
    }

    Optional<String> header(String name) {
        return this.head
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static RawCall parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        var head = end < 0 ? answer : answer.substring(0, end);
        var status = head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new RawCall(status, head, end < 0 ? "" : answer.substring(end + 4));
    }

    private static String everything(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException closedHard) {
            // What was read before counts.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
