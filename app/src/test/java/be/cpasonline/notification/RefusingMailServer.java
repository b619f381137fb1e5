package be.cpasonline.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that greets everybody and knows no address, or all but one. RFC 5321 § 4.2.3, RFC 3463 § 3.2. */
public final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final String unknown;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private RefusingMailServer(ServerSocket door, String unknown) {
        this.door = door;
        this.unknown = unknown.toUpperCase(Locale.ROOT);
    }

    public static RefusingMailServer open() throws IOException {
        return refusing("");
    }

    /** Takes mail for every other address. */
    static RefusingMailServer refusing(String address) throws IOException {
        var server = new RefusingMailServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), address);
        Thread.ofVirtual().start(server::welcome);
        return server;
    }

    public int port() {
        return this.door.getLocalPort();
    }

    /** Whether a mail for that address was taken. */
    boolean took(String address) {
        return this.taken.stream().anyMatch(line -> line.contains(address.toUpperCase(Locale.ROOT)));
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

    private void talk(Socket caller) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 ready");
        for (var line = heard.readLine(); line != null; line = heard.readLine()) {
            say(caller, answerTo(line.toUpperCase(Locale.ROOT)));
            if (line.equalsIgnoreCase("DATA")) {
                while (!".".equals(line)) {
                    line = heard.readLine();
                }
                say(caller, "250 taken");
            }
        }
    }

    private String answerTo(String command) {
        if (command.startsWith("RCPT") && command.contains(this.unknown)) {
            return "550 5.1.1 no such mailbox";
        }
        if (command.startsWith("RCPT")) {
            this.taken.add(command);
        }
        return command.equals("DATA") ? "354 go on" : "250 fine";
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
