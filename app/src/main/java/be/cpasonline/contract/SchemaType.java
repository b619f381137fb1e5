package be.cpasonline.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a value must be like, in words.
 *
 * @param schema the schema that says it, when it has a name
 */
record SchemaType(String words, Optional<String> schema) {

    static SchemaType of(Node schema) {
        var reference = schema.text("$ref").map(ContractTree::nameIn);
        if (reference.isPresent()) {
            return new SchemaType("", reference);
        }
        if (schema.text("type").filter("array"::equals).isPresent()) {
            var items = of(schema.at("items"));
            return new SchemaType(("list of" + many(schema) + " " + items.words()).strip(), items.schema());
        }
        return new SchemaType(String.join(", ", plain(schema)), Optional.empty());
    }

    private static List<String> plain(Node schema) {
        var words = new ArrayList<String>();
        words.add(schema.text("type").orElse("any value")
                + schema.text("format").map(format -> " (" + format + ")").orElse(""));
        add(words, bounds(schema, "minLength", "maxLength", " characters"));
        add(words, bounds(schema, "minimum", "maximum", ""));
        schema.text("pattern").ifPresent(pattern -> words.add("pattern " + pattern));
        var allowed = schema.at("enum").texts();
        if (!allowed.isEmpty()) {
            words.add("one of " + String.join(", ", allowed));
        }
        schema.text("default").ifPresent(usual -> words.add(usual + " when left out"));
        return words;
    }

    private static String many(Node list) {
        return bounds(list, "minItems", "maxItems", "");
    }

    private static void add(List<String> words, String more) {
        if (!more.isEmpty()) {
            words.add(more.strip());
        }
    }

    private static String bounds(Node schema, String least, String most, String unit) {
        var from = schema.text(least);
        var to = schema.text(most);
        if (from.isPresent() && to.isPresent()) {
            return " " + from.get() + " to " + to.get() + unit;
        }
        return from.map(number -> " at least " + number + unit)
                .or(() -> to.map(number -> " at most " + number + unit))
                .orElse("");
    }
}
