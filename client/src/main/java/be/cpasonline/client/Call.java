package be.cpasonline.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call, before it is sent.
 *
 * @param repeatable whether sending it twice does what sending it once does
 */
record Call(
        String method,
        String path,
        List<String> query,
        Map<String, String> headers,
        Optional<byte[]> body,
        boolean repeatable) {

    static Call get(String path) {
        return new Call("GET", path, List.of(), Map.of(), Optional.empty(), true);
    }

    static Call put(String path, Object body) {
        return new Call("PUT", path, List.of(), Map.of(), written(body), true);
    }

    static Call delete(String path) {
        return new Call("DELETE", path, List.of(), Map.of(), Optional.empty(), true);
    }

    /** Creates something: repeatable by its key alone. */
    static Call create(String path, Object body, IdempotencyKey key) {
        return new Call("POST", path, List.of(), marked(key), written(body), true);
    }

    /** The same without a body. */
    static Call create(String path, IdempotencyKey key) {
        return new Call("POST", path, List.of(), marked(key), Optional.empty(), true);
    }

    /** Asks, by a body that may not stand in an address, and changes nothing. */
    static Call ask(String path, Object body) {
        return new Call("POST", path, List.of(), Map.of(), written(body), true);
    }

    private static Map<String, String> marked(IdempotencyKey key) {
        return Map.of("Idempotency-Key", key.value());
    }

    private static Optional<byte[]> written(Object body) {
        return Optional.of(Json.MAPPER.writeValueAsBytes(body));
    }

    Call with(String name, Object value) {
        var more = new ArrayList<>(this.query);
        more.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return new Call(this.method, this.path, more, this.headers, this.body, this.repeatable);
    }

    Call withHeader(String name, String value) {
        var more = new LinkedHashMap<>(this.headers);
        more.put(name, value);
        return new Call(this.method, this.path, this.query, more, this.body, this.repeatable);
    }

    String pathAndQuery() {
        return this.query.isEmpty() ? this.path : this.path + "?" + String.join("&", this.query);
    }

    @Override
    public String toString() {
        return this.method + " " + this.path;
    }
}
