package be.cpasonline.local.console;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What goes back to the browser. */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A page of ours. */
    public static Answer page(Html page) {
        return page(200, page);
    }

    /** A page of ours under another status. */
    public static Answer page(int status, Html page) {
        return of(status, "text/html; charset=utf-8", page.toString()).with("Content-Security-Policy", PAGE_POLICY);
    }

    /** Any value as JSON. */
    public static Answer json(Object value) {
        return of(200, "application/json", JSON.writeValueAsString(value));
    }

    /** Sends the browser on after a POST. */
    public static Answer seeOther(String path) {
        return of(303, "text/plain; charset=utf-8", "").with("Location", path);
    }

    /** A short message under an error status. */
    public static Answer error(int status, String message) {
        return page(status, Pages.of(message, Html.EMPTY));
    }

    /** Text of any type. */
    public static Answer of(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more header. */
    public Answer with(String header, String value) {
        var more = new java.util.HashMap<>(this.headers);
        more.put(header, value);
        return new Answer(this.status, Map.copyOf(more), this.body);
    }
}
