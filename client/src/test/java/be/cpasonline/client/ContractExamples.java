package be.cpasonline.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples that stand in the contract, by their names. */
public final class ContractExamples {

    private static final Map<String, JsonNode> ALL = read();

    private ContractExamples() {}

    static Map<String, JsonNode> all() {
        return ALL;
    }

    /** A copy, to be altered at will. */
    public static ObjectNode example(String name) {
        var found = ALL.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the contract has no example " + name);
        }
        return (ObjectNode) found.deepCopy();
    }

    private static Map<String, JsonNode> read() {
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            var contract = Json.MAPPER.valueToTree(
                    yaml.load(Files.readString(Path.of("../openapi/cpas-online.yaml"), StandardCharsets.UTF_8)));
            var examples = new TreeMap<String, JsonNode>();
            ((JsonNode) contract)
                    .at("/components/examples")
                    .properties()
                    .forEach(one -> examples.put(one.getKey(), one.getValue().get("value")));
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
