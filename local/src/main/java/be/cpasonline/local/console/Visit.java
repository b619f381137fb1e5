package be.cpasonline.local.console;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One request: {@code origin} is how the browser reached the console, {@code parts} what the path's pattern caught. */
public record Visit(String origin, List<String> parts, Map<String, String> fields) {

    /** The value of a form field, blank when it was not sent. */
    public String field(String name) {
        return this.fields.getOrDefault(name, "").strip();
    }

    static Map<String, String> fieldsOf(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var halves = pair.split("=", 2);
            if (halves.length == 2) {
                fields.put(decoded(halves[0]), decoded(halves[1]));
            }
        }
        return Map.copyOf(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
