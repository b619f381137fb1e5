package be.cpasonline.local.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves pages on loopback to browsers that ask for {@code localhost}; a page from elsewhere can neither read nor post. */
public final class Console implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final Pattern OWN_HOST = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:[0-9]+)?");
    private static final int LONGEST_FORM = 100_000;

    private final HttpServer server;
    private final List<Route> routes = new CopyOnWriteArrayList<>();

    private Console(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts on that port of the loopback address; 0 takes any free one.
     *
     * @throws java.net.BindException when the port is taken
     */
    public static Console start(int port) throws IOException {
        var console = new Console(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        console.server.createContext("/", console::serve);
        console.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var css = styles();
        console.get("/console.css", visit -> Answer.of(200, "text/css; charset=utf-8", css));
        console.server.start();
        return console;
    }

    /** The style sheet of all local pages. */
    public static String styles() {
        try (var stream = Console.class.getResourceAsStream("console.css")) {
            if (stream == null) {
                throw new IllegalStateException("the console has lost its style sheet");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a browser finds it. */
    public String url() {
        return "http://localhost:" + this.server.getAddress().getPort();
    }

    /** Answers a GET of every path that fits the pattern as a whole. */
    public void get(String path, Function<Visit, Answer> page) {
        this.routes.add(new Route("GET", Pattern.compile(path), page));
    }

    /** Answers a POST of a form. */
    public void post(String path, Function<Visit, Answer> action) {
        this.routes.add(new Route("POST", Pattern.compile(path), action));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            if (!OWN_HOST.matcher(host).matches()) {
                return Answer.error(421, "Only localhost is served");
            }
            return Route.first(this.routes, exchange)
                    .map(route -> route.answer(exchange, "http://" + host))
                    .orElseGet(() -> Answer.error(404, "Nothing stands here"));
        } catch (RuntimeException failed) {
            LOG.error(
                    "The console could not answer {}", exchange.getRequestURI().getPath(), failed);
            return Answer.error(500, "This did not work; the log says why");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        answer.headers().forEach(headers::set);
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        boolean empty = head || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

    private record Route(String method, Pattern path, Function<Visit, Answer> page) {

        static Optional<Route> first(List<Route> routes, HttpExchange exchange) {
            var method = "HEAD".equals(exchange.getRequestMethod()) ? "GET" : exchange.getRequestMethod();
            var path = exchange.getRequestURI().getPath();
            return routes.stream()
                    .filter(route -> route.method.equals(method)
                            && route.path.matcher(path).matches())
                    .findFirst();
        }

        Answer answer(HttpExchange exchange, String origin) {
            if ("POST".equals(this.method) && !sameOrigin(exchange, origin)) {
                return Answer.error(403, "A form from elsewhere is not taken");
            }
            var caught = this.path.matcher(exchange.getRequestURI().getPath());
            if (!caught.matches()) {
                throw new IllegalStateException("the route was chosen by its path");
            }
            var parts = IntStream.rangeClosed(1, caught.groupCount())
                    .mapToObj(caught::group)
                    .toList();
            return this.page.apply(new Visit(origin, parts, Visit.fieldsOf(body(exchange))));
        }

        private static boolean sameOrigin(HttpExchange exchange, String origin) {
            var claimed = exchange.getRequestHeaders().getFirst("Origin");
            return claimed == null || claimed.equals(origin);
        }

        private static String body(HttpExchange exchange) {
            try {
                return new String(exchange.getRequestBody().readNBytes(LONGEST_FORM), StandardCharsets.UTF_8);
            } catch (IOException hungUp) {
                throw new UncheckedIOException(hungUp);
            }
        }
    }
}
