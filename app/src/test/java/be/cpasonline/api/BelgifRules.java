package be.cpasonline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the Belgif REST guide that a machine can check; each finding is a sentence. */
final class BelgifRules {

    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern UPPER_CAMEL = Pattern.compile("[A-Z][a-zA-Z0-9]*");
    private static final Pattern PATH = Pattern.compile("(/([a-z][a-zA-Z0-9]*|\\{[a-z][a-zA-Z0-9]*}))+");
    private static final Pattern SENSITIVE = Pattern.compile("(?i).*(ssin|nationalNumber|email|phone).*");

    private final OpenAPI contract;
    private final List<String> findings = new ArrayList<>();

    private BelgifRules(OpenAPI contract) {
        this.contract = contract;
    }

    static List<String> findingsIn(OpenAPI contract) {
        var rules = new BelgifRules(contract);
        rules.check();
        return rules.findings;
    }

    private void check() {
        unless("3.0.3".equals(this.contract.getOpenapi()), "the document is not OpenAPI 3.0.3");
        this.contract
                .getServers()
                .forEach(server -> unless(
                        server.getUrl().endsWith("/REST/cpasOnline/v1"), "the base is not that of major version 1"));
        this.contract.getPaths().forEach((path, item) -> {
            unless(PATH.matcher(path).matches(), "the path " + path + " is not made of lowerCamelCase segments");
            item.readOperationsMap().forEach((method, operation) -> check(method + " " + path, operation));
        });
        var ids = operations().map(Operation::getOperationId).toList();
        unless(Set.copyOf(new HashSet<>(ids)).size() == ids.size(), "an operationId stands twice");
        this.contract.getComponents().getSchemas().forEach((name, schema) -> {
            unless(UPPER_CAMEL.matcher(name).matches(), "the schema " + name + " is not named in UpperCamelCase");
            check(name, schema);
        });
    }

    private void check(String where, Operation operation) {
        unless(named(operation.getOperationId()), where + " has no lowerCamelCase operationId");
        unless(operation.getSummary() != null, where + " has no summary");
        unless(tagsDeclared(operation), where + " has not exactly one declared tag");
        var last = Optional.ofNullable(operation.getResponses().getDefault());
        unless(last.isPresent(), where + " has no default response");
        unless(
                operation.getRequestBody() == null || operation.getRequestBody().getRequired() != null,
                where + " does not say whether its body is required");
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .forEach(parameter -> check(where, parameter));
    }

    private void check(String where, Parameter reference) {
        var parameter = Optional.ofNullable(reference.get$ref())
                .map(ref -> this.contract.getComponents().getParameters().get(ref.replaceFirst(".*/", "")))
                .orElse(reference);
        var name = parameter.getName();
        unless(
                "header".equals(parameter.getIn()) || named(name),
                where + " has a parameter " + name + " in another case");
        unless(
                !SENSITIVE.matcher(name).matches(),
                where + " puts the sensitive " + name + " into " + parameter.getIn());
    }

    @SuppressWarnings("rawtypes")
    private void check(String where, Schema<?> schema) {
        unless(!Boolean.TRUE.equals(schema.getNullable()), where + " may be null");
        unless(!"integer".equals(schema.getType()) || schema.getFormat() != null, where + " is an integer of any size");
        Stream.ofNullable(schema.getProperties())
                .map(Map::entrySet)
                .flatMap(Set::stream)
                .forEach(property -> {
                    unless(
                            named(property.getKey()),
                            where + " has a property " + property.getKey() + " in another case");
                    unless(
                            !Set.of("info", "data").contains(property.getKey()),
                            where + " has a property called " + property.getKey());
                    check(where + "." + property.getKey(), (Schema) property.getValue());
                });
        if (schema.getItems() != null) {
            check(where + "[]", schema.getItems());
        }
        checkCollection(where, schema);
    }

    private void checkCollection(String where, Schema<?> schema) {
        var properties = Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        var required = Optional.ofNullable(schema.getRequired()).orElse(List.of());
        unless(
                !properties.containsKey("items") || required.containsAll(Arrays.asList("self", "items")),
                where + " is a collection without self");
    }

    private boolean tagsDeclared(Operation operation) {
        var tags = Optional.ofNullable(operation.getTags()).orElse(List.of());
        return tags.size() == 1 && this.contract.getTags().stream().anyMatch(tag -> tags.contains(tag.getName()));
    }

    private Stream<Operation> operations() {
        return this.contract.getPaths().values().stream().flatMap(item -> item.readOperations().stream());
    }

    private static boolean named(String name) {
        return name != null && LOWER_CAMEL.matcher(name).matches();
    }

    private void unless(boolean kept, String finding) {
        if (!kept) {
            this.findings.add(finding);
        }
    }
}
