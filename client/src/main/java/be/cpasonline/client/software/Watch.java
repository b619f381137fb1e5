package be.cpasonline.client.software;

import be.cpasonline.client.webhook.SignalVerifier;
import be.cpasonline.client.webhook.Verdict;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where signals come in. It only wakes: what there is to fetch, the cursor knows. */
final class Watch implements AutoCloseable {

    private static final int LONGEST = 10_000;
    private static final int THREADS = 4;

    private final Semaphore signals = new Semaphore(0);
    private final SignalVerifier verifier;
    private final HttpServer server;

    private Watch(SignalVerifier verifier, HttpServer server) {
        this.verifier = verifier;
        this.server = server;
    }

    static Watch at(InetSocketAddress address, String path, SignalVerifier verifier) {
        try {
            var server = HttpServer.create(address, 0);
            var watch = new Watch(verifier, server);
            server.createContext(path, watch::receive);
            server.setExecutor(Executors.newFixedThreadPool(THREADS, work -> {
                var thread = new Thread(work, "signals");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return watch;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    int port() {
        return this.server.getAddress().getPort();
    }

    /** Returns when a signal came or the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (this.signals.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            this.signals.drainPermits();
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    /** What is refused is not explained to whoever sent it. */
    private int status(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            return 405;
        }
        var body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return 413;
        }
        var header = exchange.getRequestHeaders().getFirst(SignalVerifier.HEADER);
        var verdict = this.verifier.judge(header == null ? "" : header, body);
        if (verdict instanceof Verdict.Refused) {
            return 401;
        }
        if (verdict instanceof Verdict.Fresh) {
            this.signals.release();
        }
        return 204;
    }

    @Override
    public void close() {
        this.server.stop(0);
    }
}
