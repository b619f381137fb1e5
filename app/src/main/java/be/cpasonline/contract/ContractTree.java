package be.cpasonline.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract, read; references lead to what they name. */
record ContractTree(Node root) {

    /** The methods of HTTP under which an operation may stand in a path. */
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static ContractTree of(Resource yaml) {
        try {
            return of(yaml.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ContractTree of(String yaml) {
        return new ContractTree(new Node(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
    }

    Node at(String... path) {
        var node = this.root;
        for (var key : path) {
            node = node.at(key);
        }
        return node;
    }

    /** What the node refers to, or itself. */
    Node resolved(Node node) {
        return node.text("$ref").map(this::named).orElse(node);
    }

    private Node named(String reference) {
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException("the contract refers to something outside");
        }
        var found = at(reference.substring(2).split("/"));
        if (!found.there()) {
            throw new IllegalArgumentException("the contract refers to something that is not there");
        }
        return found;
    }

    /** The last part of what the node refers to. */
    static String nameIn(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
