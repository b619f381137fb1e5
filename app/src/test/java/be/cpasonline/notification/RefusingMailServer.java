package be.cpasonline.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that greets everybody and knows no address. RFC 5321 § 4.2.3, RFC 3463 § 3.2. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket door;

    private RefusingMailServer(ServerSocket door) {
        this.door = door;
    }

    static RefusingMailServer open() throws IOException {
        var server = new RefusingMailServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::welcome);
        return server;
    }

    int port() {
        return this.door.getLocalPort();
    }

    private void welcome() {
        while (!this.door.isClosed()) {
            try (var caller = this.door.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private static void talk(Socket caller) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 ready");
        for (var line = heard.readLine(); line != null; line = heard.readLine()) {
            say(caller, answerTo(line.toUpperCase(Locale.ROOT)));
        }
    }

    private static String answerTo(String command) {
        return command.startsWith("RCPT") ? "550 5.1.1 no such mailbox" : "250 fine";
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            this.door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
