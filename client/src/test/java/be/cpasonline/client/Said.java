package be.cpasonline.client;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One answer of the other server. */
public record Said(int status, Map<String, String> headers, byte[] body, Fault fault) {

    enum Fault {
        NONE,
        /** The connection ends in the middle of the body. */
        TRUNCATED,
        /** Nothing comes. */
        SILENT
    }

    public static Said json(int status, Object body) {
        return of(status, "application/json", Json.MAPPER.writeValueAsBytes(body));
    }

    public static Said of(int status, String type, byte[] body) {
        return new Said(status, Map.of("Content-Type", type), body, Fault.NONE);
    }

    public static Said nothing(int status) {
        return new Said(status, Map.of(), new byte[0], Fault.NONE);
    }

    static Said problem(int status, String type) {
        return problem(status, type, Map.of());
    }

    static Said problem(int status, String type, Map<String, ?> more) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:problem-type:belgif:" + type);
        document.put("title", type);
        document.put("status", status);
        document.put("instance", "urn:uuid:" + UUID.randomUUID());
        document.putAll(more);
        return of(status, "application/problem+json", Json.MAPPER.writeValueAsBytes(document));
    }

    static Said problem(int status, JsonNode document) {
        return of(status, "application/problem+json", Json.MAPPER.writeValueAsBytes(document));
    }

    Said with(String header, String value) {
        var more = new LinkedHashMap<>(this.headers);
        more.put(header, value);
        return new Said(this.status, more, this.body, this.fault);
    }

    public Said truncated() {
        return new Said(this.status, this.headers, this.body, Fault.TRUNCATED);
    }

    Said silent() {
        return new Said(this.status, this.headers, this.body, Fault.SILENT);
    }

    void to(HttpExchange exchange) throws IOException {
        if (this.fault == Fault.SILENT) {
            pause();
        }
        this.headers.forEach(exchange.getResponseHeaders()::set);
        boolean empty = this.body.length == 0;
        exchange.sendResponseHeaders(this.status, empty ? -1 : this.body.length);
        if (!empty) {
            exchange.getResponseBody()
                    .write(this.body, 0, this.fault == Fault.TRUNCATED ? this.body.length / 2 : this.body.length);
        }
    }

    /** Until the other side has given up. */
    private static void pause() {
        try {
            new java.util.concurrent.CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    public String text() {
        return new String(this.body, StandardCharsets.UTF_8);
    }
}
