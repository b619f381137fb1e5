package be.cpasonline.contract;

import be.cpasonline.contract.Documentation.Body;
import be.cpasonline.contract.Documentation.Example;
import be.cpasonline.contract.Documentation.Group;
import be.cpasonline.contract.Documentation.Named;
import be.cpasonline.contract.Documentation.Operation;
import be.cpasonline.contract.Documentation.Reply;
import be.cpasonline.contract.Documentation.Schema;
import be.cpasonline.contract.Documentation.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Makes the documentation out of the contract. */
record DocumentationReader(ContractTree contract) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LOGIN = "centreSoftware";

    Documentation read() {
        var info = this.contract.at("info");
        var login = this.contract.at("components", "securitySchemes", LOGIN);
        return new Documentation(
                info.mustSay("title"),
                info.mustSay("version"),
                this.contract.at("servers").items().getFirst().mustSay("url"),
                about(info),
                about(login),
                login.at("flows").at("clientCredentials").at("scopes").fields().entrySet().stream()
                        .map(scope -> new Named(
                                scope.getKey(), String.valueOf(scope.getValue().value())))
                        .toList(),
                this.contract.at("tags").items().stream().map(this::group).toList(),
                this.contract.at("components", "responses").fields().entrySet().stream()
                        .map(response -> reply(response.getKey(), response.getValue(), Optional.empty()))
                        .toList(),
                this.contract.at("components", "schemas").fields().entrySet().stream()
                        .map(schema -> schema(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private Group group(Node tag) {
        var name = tag.mustSay("name");
        return new Group(name, about(tag), operations(name).toList());
    }

    /** What the address of a subscription gets stands beside what it answers, as an operation of its own. */
    private Stream<Operation> operations(String tag) {
        return this.contract.at("paths").fields().entrySet().stream()
                .flatMap(path -> methodsOf(path)
                        .flatMap(method -> Stream.concat(
                                Stream.of(operation(path.getKey(), method)), callbacks(method.getValue()))))
                .filter(operation -> operation.tag().equals(tag))
                .map(Tagged::operation);
    }

    private Stream<Tagged> callbacks(Node operation) {
        return operation.at("callbacks").fields().values().stream()
                .flatMap(callback -> callback.fields().entrySet().stream())
                .flatMap(path -> methodsOf(path).map(method -> operation(path.getKey(), method)));
    }

    private static Stream<Map.Entry<String, Node>> methodsOf(Map.Entry<String, Node> path) {
        return path.getValue().fields().entrySet().stream()
                .filter(method -> ContractTree.METHODS.contains(method.getKey()));
    }

    private record Tagged(String tag, Operation operation) {}

    private Tagged operation(String path, Map.Entry<String, Node> method) {
        var node = method.getValue();
        return new Tagged(
                node.at("tags").texts().getFirst(),
                new Operation(
                        node.mustSay("operationId"),
                        method.getKey().toUpperCase(Locale.ROOT),
                        path,
                        node.mustSay("summary"),
                        node.is("deprecated"),
                        about(node),
                        node.at("security").items().stream()
                                .flatMap(security -> security.at(LOGIN).texts().stream())
                                .toList(),
                        node.at("parameters").items().stream()
                                .map(this.contract::resolved)
                                .map(parameter -> value(parameter.mustSay("name"), parameter))
                                .toList(),
                        bodies(node.at("requestBody")),
                        node.at("responses").fields().entrySet().stream()
                                .map(reply -> reply(
                                        reply.getKey(),
                                        this.contract.resolved(reply.getValue()),
                                        reply.getValue().text("$ref").map(ContractTree::nameIn)))
                                .toList()));
    }

    private Reply reply(String status, Node node, Optional<String> shared) {
        var headers = node.at("headers").fields().entrySet().stream()
                .map(header -> value(header.getKey(), this.contract.resolved(header.getValue())))
                .toList();
        return new Reply(status, about(node), headers, bodies(node), shared);
    }

    private List<Body> bodies(Node node) {
        return node.at("content").fields().entrySet().stream()
                .map(content -> new Body(
                        content.getKey(), SchemaType.of(content.getValue().at("schema")), examples(content.getValue())))
                .toList();
    }

    private List<Example> examples(Node content) {
        return content.at("examples").fields().entrySet().stream()
                .map(example -> {
                    var resolved = this.contract.resolved(example.getValue());
                    return new Example(resolved.text("summary").orElse(example.getKey()), json(resolved.at("value")));
                })
                .toList();
    }

    private Value value(String name, Node node) {
        var schema = node.at("schema").there() ? node.at("schema") : node;
        return new Value(
                name,
                node.text("in").orElse(""),
                node.is("required"),
                SchemaType.of(schema),
                about(node),
                exampleOf(node));
    }

    private Schema schema(String name, Node node) {
        var required = node.at("required").texts();
        var properties = node.at("properties").fields().entrySet().stream()
                .map(property -> {
                    var value = value(property.getKey(), property.getValue());
                    return new Value(
                            value.name(),
                            "",
                            required.contains(value.name()),
                            value.type(),
                            value.about(),
                            value.example());
                })
                .toList();
        return new Schema(name, about(node), SchemaType.of(node), properties, exampleOf(node));
    }

    private Optional<String> exampleOf(Node node) {
        var several = node.at("examples").fields().values().stream()
                .map(example -> this.contract.resolved(example).at("value"))
                .map(DocumentationReader::plain);
        return Optional.of(node.at("example"))
                .filter(Node::there)
                .map(DocumentationReader::plain)
                .or(() -> several.reduce((one, other) -> one + ", " + other));
    }

    private static Prose about(Node node) {
        return Prose.of(node.text("description").orElse(""));
    }

    private static String plain(Node value) {
        return value.value() instanceof String text ? text : JSON.writeValueAsString(value.value());
    }

    private static String json(Node value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value.value());
    }
}
