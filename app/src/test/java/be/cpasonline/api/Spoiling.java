package be.cpasonline.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a call that the contract allows one that nobody thought of. */
final class Spoiling {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "-1",
            "0",
            "99999999999",
            "1e400",
            "null",
            "true",
            "\u0000",
            "%00",
            "..",
            "/",
            "'",
            "\"",
            "\ud83d\ude00".repeat(200),
            "x".repeat(5_000),
            "2026-02-30",
            "2026-13-01",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "9999-12-31T23:59:59.999999999Z",
            "2026-06-01T25:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "85073003328",
            "*",
            "W/\"x\"",
            "\u202egnissik");
    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "-1",
            "1.5",
            "1e999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[[[[{}]]]]",
            "\"x\"");

    private final Invention invention;

    Spoiling(Invention invention) {
        this.invention = invention;
    }

    /** One or two values replaced by strange ones, a part left out, or one too many. */
    ContractCall of(ContractCall call) {
        return new ContractCall(
                call.operation(),
                replaced(call.path(), 25, List.of("", "..", "/")),
                replaced(call.query(), 40, List.of()),
                replaced(call.headers(), 20, List.of("\u0000", "\ud83d\ude00".repeat(200), "\u202egnissik")),
                call.body().map(this::body));
    }

    private Map<String, String> replaced(Map<String, String> values, int percent, List<String> impossible) {
        var strange =
                STRANGE.stream().filter(value -> !impossible.contains(value)).toList();
        var all = new LinkedHashMap<String, String>();
        values.forEach(
                (name, value) -> all.put(name, this.invention.chance(percent) ? this.invention.oneOf(strange) : value));
        return all;
    }

    private String body(String good) {
        if (this.invention.chance(15)) {
            return good.substring(0, good.length() / 2) + this.invention.oneOf(PIECES);
        }
        if (this.invention.chance(10)) {
            return this.invention.oneOf(PIECES);
        }
        var node = JSON.readTree(good);
        spoil(node);
        return node.toString();
    }

    private void spoil(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        for (var name : new ArrayList<>(object.propertyNames())) {
            if (this.invention.chance(20)) {
                object.remove(name);
            } else if (this.invention.chance(30)) {
                object.set(name, strange());
            } else {
                spoil(object.get(name));
            }
        }
        if (this.invention.chance(25)) {
            object.set(this.invention.oneOf(List.of("unknown", "__proto__", "kind", "")), strange());
        }
    }

    private JsonNode strange() {
        return this.invention.chance(50)
                ? JSON.valueToTree(this.invention.oneOf(STRANGE))
                : JSON.readTree(this.invention.oneOf(PIECES.subList(0, 9)));
    }
}
