package be.cpasonline.local.mailcatcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks SMTP on loopback and puts whatever it is handed into a mailbox. */
public final class SmtpServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Mailbox mailbox;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private SmtpServer(ServerSocket listener, Mailbox mailbox) {
        this.listener = listener;
        this.mailbox = mailbox;
    }

    /** Starts on that port of the loopback address; 0 takes any free one. */
    public static SmtpServer start(int port, Mailbox mailbox) {
        try {
            var server = new SmtpServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), mailbox);
            Thread.ofPlatform().daemon().name("smtp").start(server::accept);
            return server;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** The port it answers on. */
    public int port() {
        return this.listener.getLocalPort();
    }

    private void accept() {
        while (!this.listener.isClosed()) {
            try {
                var socket = this.listener.accept();
                this.open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new SmtpConversation(socket.getInputStream(), socket.getOutputStream(), this.mailbox).hold();
        } catch (IOException hungUp) {
            return;
        } finally {
            this.open.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            this.listener.close();
            for (var socket : this.open) {
                socket.close();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
