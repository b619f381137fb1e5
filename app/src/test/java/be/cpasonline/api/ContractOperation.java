package be.cpasonline.api;

import be.cpasonline.calls.Contract;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation of the contract: what it takes, and what it answers when all goes well. */
record ContractOperation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Optional<Schema<?>> body,
        Set<Integer> successes) {

    private static final OpenAPI CONTRACT = read();

    static Stream<ContractOperation> all() {
        return CONTRACT.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(one -> of(path.getKey(), path.getValue(), one.getKey(), one.getValue())));
    }

    boolean demands(String parameter) {
        return this.parameters.stream()
                .anyMatch(one -> one.getName().equals(parameter) && Boolean.TRUE.equals(one.getRequired()));
    }

    /** A part of the contract where another stands for it. */
    static Schema<?> resolved(Schema<?> schema) {
        var reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        var named = CONTRACT.getComponents().getSchemas().get(last(reference));
        return resolved(Objects.requireNonNull(named, reference));
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static ContractOperation of(String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        var shared = Optional.ofNullable(item.getParameters()).orElse(List.of()).stream();
        var own = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream();
        var body = Optional.ofNullable(operation.getRequestBody())
                .map(asked -> asked.getContent().get("application/json"))
                .<Schema<?>>map(media -> media.getSchema());
        return new ContractOperation(
                operation.getOperationId(),
                method.name(),
                path,
                Stream.concat(shared, own).map(ContractOperation::resolved).toList(),
                body,
                successes(operation));
    }

    private static Parameter resolved(Parameter parameter) {
        var reference = parameter.get$ref();
        return reference == null
                ? parameter
                : Objects.requireNonNull(
                        CONTRACT.getComponents().getParameters().get(last(reference)), reference);
    }

    private static Set<Integer> successes(Operation operation) {
        return operation.getResponses().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OpenAPI read() {
        return new OpenAPIV3Parser().read(Contract.FILE.toString(), List.of(), new ParseOptions());
    }

    @Override
    public String toString() {
        return this.id;
    }
}
