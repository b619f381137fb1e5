package be.cpasonline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.Contract;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the contract are what it says itself, each operation has one, and none is left over. */
class ExamplesTests {

    private static final ContractTree CONTRACT = ContractTree.of(new FileSystemResource(Contract.FILE));
    private static final OpenAPI PARSED = new OpenAPIV3Parser().read(Contract.FILE.toString());
    private static final SchemaValidator VALIDATOR = new SchemaValidator(PARSED, new MessageResolver());
    private static final JsonMapper JSON = new JsonMapper();

    /** One example and the reference to the schema that it must follow. */
    record Example(String where, Node schema, Node value) {
        @Override
        public String toString() {
            return this.where;
        }
    }

    static List<Example> bodies() {
        var examples = new ArrayList<Example>();
        collect("", CONTRACT.root(), examples);
        return examples;
    }

    /** Examples stand in bodies beside a schema, and in parameters, headers and properties as one. */
    private static void collect(String where, Node node, List<Example> found) {
        if (node.at("schema").there()) {
            node.at("examples")
                    .fields()
                    .forEach((name, example) -> found.add(new Example(
                            where + "/" + name,
                            node.at("schema"),
                            CONTRACT.resolved(example).at("value"))));
            if (node.at("example").there()) {
                found.add(new Example(where, node.at("schema"), node.at("example")));
            }
        } else if (node.at("example").there() && node.at("type").value() instanceof String) {
            found.add(new Example(where, node, node.at("example")));
        }
        node.fields().forEach((name, field) -> collect(where + "/" + name, field, found));
        var items = node.items();
        for (var i = 0; i < items.size(); i++) {
            collect(where + "/" + i, items.get(i), found);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anExampleFollowsItsSchema(Example example) {
        assertThat(mistakes(example.value(), example.schema())).isEmpty();
    }

    @Test
    void thereAreManyAndAWrongOneIsSeen() {
        assertThat(bodies()).hasSizeGreaterThan(100);
        assertThat(mistakes(
                        ContractTree.of("{receiptCode: short}").root(),
                        CONTRACT.at("components", "schemas", "ReceiptEntry")))
                .isNotEmpty();
    }

    @Test
    void everyBodyInJsonHasAnExample() {
        var without = new ArrayList<String>();
        PARSED.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    var contents = Stream.concat(
                            Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent()),
                            operation.getResponses().values().stream()
                                    .filter(response -> response.get$ref() == null)
                                    .map(response -> response.getContent()));
                    contents.filter(content -> content != null)
                            .flatMap(content -> content.entrySet().stream())
                            .filter(content -> content.getKey().endsWith("json") && without(content.getValue()))
                            .forEach(content -> without.add(method + " " + path));
                }));
        assertThat(without).isEmpty();
    }

    @Test
    void noExampleIsLeftOver() {
        var text = CONTRACT.root().toString();
        assertThat(CONTRACT.at("components", "examples").fields().keySet())
                .allSatisfy(name -> assertThat(text).contains("#/components/examples/" + name));
    }

    private static boolean without(MediaType content) {
        return content.getExample() == null
                && (content.getExamples() == null || content.getExamples().isEmpty());
    }

    private static List<String> mistakes(Node value, Node schema) {
        return VALIDATOR.validate(written(value), parsed(schema), "example").getMessages().stream()
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    /** The validator takes text by itself as it stands in a parameter, without quotation marks. */
    private static String written(Node value) {
        return value.value() instanceof String text ? text : JSON.writeValueAsString(value.value());
    }

    private static Schema<?> parsed(Node schema) {
        var written = Map.of(
                "openapi", "3.0.3",
                "info", Map.of("title", "Sample", "version", "1"),
                "paths", Map.of(),
                "components", Map.of("schemas", Map.of("Wanted", Objects.requireNonNull(schema.value()))));
        return Objects.requireNonNull(new OpenAPIV3Parser()
                .readContents(JSON.writeValueAsString(written))
                .getOpenAPI()
                .getComponents()
                .getSchemas()
                .get("Wanted"));
    }
}
