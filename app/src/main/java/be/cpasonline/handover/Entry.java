package be.cpasonline.handover;

import be.cpasonline.calls.Codes;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.RandomId;
import be.cpasonline.identity.AgentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One reading of a body, property by property as the contract names them; all that is wrong with it is told at once, each
 * time by the name of the property and never by its value.
 */
final class Entry {

    private final JsonNode body;
    private final String under;
    private final List<InputIssue> issues;
    private final Set<String> known = new HashSet<>();
    private final List<Entry> parts = new ArrayList<>();

    private Entry(JsonNode body, String under, List<InputIssue> issues) {
        this.body = body;
        this.under = under;
        this.issues = issues;
    }

    static Entry of(JsonNode body) {
        return new Entry(body, "", new ArrayList<>());
    }

    /** The same, of something that must be given. */
    <T> Optional<T> required(String name, Function<String, Optional<T>> reading) {
        if (!given(name)) {
            issue(Kind.SCHEMA_VIOLATION, "requiredProperty", name);
        }
        return reading.apply(name);
    }

    /** A text of at most {@code longest} characters. */
    Optional<String> text(String name, int longest) {
        return read(name, "noText", node -> string(node).filter(text -> length(text) <= longest));
    }

    /** The same, in which something stands besides spaces. */
    Optional<String> words(String name, int longest) {
        return read(name, "noText", node -> string(node).filter(text -> length(text) <= longest && !isBlank(text)));
    }

    /** A text of that form. */
    Optional<String> form(String name, Pattern form) {
        return read(
                name,
                "noForm",
                node -> string(node).filter(text -> form.matcher(text).matches()));
    }

    /** A day, as in 2026-06-05. */
    Optional<LocalDate> day(String name) {
        return read(name, "noDate", node -> string(node).flatMap(Written::day));
    }

    Optional<Boolean> flag(String name) {
        return read(
                name,
                "noBoolean",
                node -> Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue));
    }

    /** A whole number between those. */
    Optional<Integer> number(String name, int least, int most) {
        return read(
                name,
                "noNumber",
                node -> Optional.of(node)
                        .filter(number -> number.isIntegralNumber() && number.canConvertToInt())
                        .map(JsonNode::intValue)
                        .filter(number -> number >= least && number <= most));
    }

    /** One of our own alternatives, by its code. */
    <E extends Enum<E>> Optional<E> code(String name, Class<E> of) {
        return read(name, "unknownCode", node -> string(node).flatMap(code -> Codes.find(of, code)));
    }

    /** An id in its canonical form. */
    Optional<UUID> id(String name) {
        return read(name, "noUuid", node -> string(node).flatMap(RandomId::read));
    }

    /** The agent of the centre for whom the software acts. */
    Optional<AgentId> agentId() {
        var written = read("agentId", "noAgentId", node -> string(node).filter(AgentId::wellFormed));
        var agent = written.flatMap(AgentId::find);
        if (written.isPresent() && agent.isEmpty()) {
            issue(Kind.INVALID_INPUT, "personAsAgentId", "agentId");
        }
        return agent;
    }

    /** An object inside this one, whose properties are told with the name of it. */
    Optional<Entry> part(String name) {
        var part = read(name, "noObject", node -> Optional.of(node).filter(JsonNode::isObject))
                .map(node -> new Entry(node, this.under + name + ".", this.issues));
        part.ifPresent(this.parts::add);
        return part;
    }

    /** What may stand here, whether it is read or not. */
    void allows(String name) {
        this.known.add(name);
    }

    boolean given(String name) {
        return this.body.has(name);
    }

    void issue(Kind kind, String detail, String name) {
        this.issues.add(InputIssue.inBody(kind, detail, this.under + name));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException when anything is wrong with the body, such as a property that nobody asked for
     */
    void mustBeRight() {
        unknown();
        if (!this.issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(this.issues));
        }
    }

    private void unknown() {
        this.body.propertyNames().stream()
                .filter(Predicate.not(this.known::contains))
                .forEach(name -> issue(Kind.UNKNOWN_INPUT, "unknownProperty", name));
        this.parts.forEach(Entry::unknown);
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

    private static Optional<String> string(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0xFEFF);
    }

    @Override
    public String toString() {
        return "Entry[redacted]";
    }
}
