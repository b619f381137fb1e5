package be.cpasonline.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Another server, over a real connection: answers what it was told to, and notes what it was asked. */
public final class Peer implements AutoCloseable {

    /** What came in. */
    public record Asked(String method, URI address, Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return String.join(",", this.headers.getOrDefault(name, List.of()));
        }

        public String text() {
            return new String(this.body, java.nio.charset.StandardCharsets.UTF_8);
        }

        public String path() {
            return this.address.getPath();
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Said>> said = new ConcurrentHashMap<>();
    private Function<Asked, Said> otherwise = call -> Said.problem(404, "resourceNotFound");

    public Peer() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.server.setExecutor(this.threads);
        this.server.createContext("/", this::answer);
        this.server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
    }

    /** Says these, one after the other, to calls of that method and path; the last one again and again. */
    public Peer says(String call, Said... answers) {
        this.said.put(call, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    /** What is said to all other calls. */
    public void otherwise(Function<Asked, Said> answers) {
        this.otherwise = answers;
    }

    public List<Asked> asked() {
        return List.copyOf(this.asked);
    }

    public List<Asked> asked(String method, String path) {
        return this.asked.stream()
                .filter(call -> call.method().equals(method) && call.path().equals(path))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            this.asked.add(call);
            next(call).to(exchange);
        }
    }

    private synchronized Said next(Asked call) {
        var queue = this.said.get(call.method() + " " + call.path());
        if (queue == null) {
            return this.otherwise.apply(call);
        }
        return queue.size() > 1 ? queue.remove() : queue.element();
    }

    @Override
    public void close() {
        this.server.stop(0);
        this.threads.shutdownNow();
    }
}
