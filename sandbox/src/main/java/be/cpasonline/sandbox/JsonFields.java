package be.cpasonline.sandbox;

import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.JsonBody;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The properties of a body, each read once; all that is wrong is told together, by name and never by value. */
public final class JsonFields {

    private static final int MOST_BYTES = 16 * 1024;

    private final JsonNode body;
    private final List<InputIssue> issues = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonNode body) {
        this.body = body;
    }

    /**
     * The fields of the body of that call.
     *
     * @throws ProblemException when it is no JSON object
     */
    public static JsonFields of(HttpServletRequest request) throws IOException {
        return new JsonFields(JsonBody.object(JsonBody.bytes(request.getInputStream(), MOST_BYTES)));
    }

    /** A whole number between those. */
    public Optional<Integer> number(String name, int least, int most) {
        return read(
                name,
                "noNumber",
                node -> Optional.of(node)
                        .filter(number -> number.isIntegralNumber() && number.canConvertToInt())
                        .map(JsonNode::intValue)
                        .filter(number -> number >= least && number <= most));
    }

    /** Something written as a text; {@code issue} says what was expected when it cannot be read so. */
    public <T> Optional<T> text(String name, String issue, Function<String, Optional<T>> reading) {
        return read(
                name,
                issue,
                node -> Optional.of(node)
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .flatMap(reading));
    }

    /** Codes in an array, none of them twice; empty when the property is not given. */
    public <T> Set<T> codes(String name, Function<String, Optional<T>> reading) {
        return this.<Set<T>>read(name, "unknownCode", node -> {
                    var codes = new HashSet<T>();
                    node.forEach(one -> reading.apply(one.isString() ? one.stringValue() : "")
                            .ifPresent(codes::add));
                    return Optional.<Set<T>>of(codes).filter(all -> node.isArray() && all.size() == node.size());
                })
                .orElse(Set.of());
    }

    /** Says that something is wrong with that property. */
    public void issue(Kind kind, String detail, String name) {
        this.issues.add(InputIssue.inBody(kind, detail, name));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException when anything is wrong, or a property was given that nobody read
     */
    public void mustBeRight() {
        this.body.propertyNames().stream()
                .filter(name -> !this.known.contains(name))
                .forEach(name -> issue(Kind.UNKNOWN_INPUT, "unknownProperty", name));
        if (!this.issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(this.issues));
        }
    }

    private <T> Optional<T> read(String name, String issue, Function<JsonNode, Optional<T>> reading) {
        this.known.add(name);
        var node = Optional.ofNullable(this.body.get(name));
        var value = node.flatMap(reading);
        if (node.isPresent() && value.isEmpty()) {
            issue(Kind.SCHEMA_VIOLATION, issue, name);
        }
        return value;
    }
}
