package be.cpasonline.api;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Invents values that a schema of the contract allows; names that mean something here draw from what really exists. */
final class Invention {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> WORDS =
            List.of("a", "Été", "loyer & charges", "مساعدة", "食べ物", "\ud83d\ude00", "x y", "ß", "Ιωάννης", "'; --");

    private final Random random;
    private final Map<String, List<Object>> known;

    Invention(Random random, Map<String, List<Object>> known) {
        this.random = random;
        this.known = known;
    }

    /** A value that the schema allows, as JSON. */
    JsonNode of(String name, Schema<?> declared) {
        var schema = ContractOperation.resolved(declared);
        var choices = schema.getEnum() == null ? this.known.getOrDefault(name, List.of()) : schema.getEnum();
        if (!choices.isEmpty()) {
            return JSON.valueToTree(oneOf(choices));
        }
        if (schema.getOneOf() != null) {
            return of(name, oneOf(schema.getOneOf()));
        }
        return switch (Optional.ofNullable(schema.getType()).orElse("object")) {
            case "boolean" -> NODES.booleanNode(this.random.nextBoolean());
            case "integer", "number" -> NODES.numberNode(number(schema));
            case "string" -> NODES.stringNode(text(schema));
            case "array" -> array(name, schema);
            default -> object(schema);
        };
    }

    /** The same as it is written in an address or a header. */
    String written(String name, Schema<?> schema) {
        var value = of(name, schema);
        return value.isArray() ? value.isEmpty() ? "" : value.get(0).asString() : value.asString();
    }

    boolean chance(int percent) {
        return this.random.nextInt(100) < percent;
    }

    private JsonNode array(String name, Schema<?> schema) {
        var array = NODES.arrayNode();
        IntStream.range(0, 1 + this.random.nextInt(3)).forEach(_ -> array.add(of(name, schema.getItems())));
        return array;
    }

    private ObjectNode object(Schema<?> schema) {
        var object = NODES.objectNode();
        var required = Optional.ofNullable(schema.getRequired()).orElse(List.of());
        var parts = new LinkedHashMap<String, Schema<?>>();
        Optional.ofNullable(schema.getProperties()).orElse(Map.of()).forEach(parts::put);
        parts.forEach((name, part) -> {
            if (required.contains(name) || chance(40)) {
                object.set(name, of(name, part));
            }
        });
        return oneKind(object, parts);
    }

    /** Where a kind names one of several parts, that one and no other. */
    private ObjectNode oneKind(ObjectNode object, Map<String, Schema<?>> parts) {
        var kinds = parts.containsKey("kind")
                ? ContractOperation.resolved(parts.get("kind")).getEnum()
                : null;
        if (kinds != null && object.has("kind")) {
            kinds.forEach(kind -> object.remove(kind.toString()));
            var named = object.get("kind").asString();
            if (parts.containsKey(named)) {
                object.set(named, of(named, parts.get(named)));
            }
        }
        return object;
    }

    private int number(Schema<?> schema) {
        int least = bound(schema.getMinimum(), 0);
        int most = bound(schema.getMaximum(), least + 1_000);
        return chance(20) ? least : chance(20) ? most : least + this.random.nextInt(Math.max(1, most - least));
    }

    private static int bound(BigDecimal bound, int otherwise) {
        return bound == null ? otherwise : bound.intValue();
    }

    private String text(Schema<?> schema) {
        return switch (Optional.ofNullable(schema.getFormat()).orElse("")) {
            case "date" -> "2026-0%d-%02d".formatted(1 + this.random.nextInt(9), 1 + this.random.nextInt(28));
            case "date-time" -> "2026-06-0%dT09:00:00+02:00".formatted(1 + this.random.nextInt(9));
            case "uuid" -> new UUID(this.random.nextLong(), this.random.nextLong()).toString();
            default -> words(Optional.ofNullable(schema.getMaxLength()).orElse(40));
        };
    }

    private String words(int longest) {
        var text = oneOf(WORDS).repeat(chance(5) ? longest : 1 + this.random.nextInt(3));
        return text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest))
                : text;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }
}
