package be.cpasonline.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the tree of the contract; what is not there is an empty place. */
record Node(@Nullable Object value) {

    private static final Node NOTHING = new Node(null);

    boolean there() {
        return this.value != null;
    }

    Node at(String key) {
        return this.value instanceof Map<?, ?> map ? new Node(map.get(key)) : NOTHING;
    }

    /** By their names, in the order of the file. */
    Map<String, Node> fields() {
        var fields = new LinkedHashMap<String, Node>();
        if (this.value instanceof Map<?, ?> map) {
            map.forEach((key, field) -> fields.put(String.valueOf(key), new Node(field)));
        }
        return fields;
    }

    List<Node> items() {
        return this.value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of();
    }

    List<String> texts() {
        return items().stream().map(item -> String.valueOf(item.value())).toList();
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(at(key).value()).map(String::valueOf);
    }

    String mustSay(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("the contract says no " + key));
    }

    boolean is(String key) {
        return Boolean.TRUE.equals(at(key).value());
    }
}
