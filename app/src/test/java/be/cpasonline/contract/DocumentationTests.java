package be.cpasonline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.calls.Contract;
import be.cpasonline.calls.ProblemTypes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads the page of documentation has read the whole contract, and no other machine hears of it. */
@ServiceTest
class DocumentationTests {

    private static final ContractTree CONTRACT = ContractTree.of(new FileSystemResource(Contract.FILE));
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final MockMvcTester pages;

    @Autowired
    DocumentationTests(MockMvcTester pages) {
        this.pages = pages;
    }

    @Test
    void everyOperationStandsOnThePageWithItsPathParametersAndScopes() {
        var page = page("/api");
        assertThat(CONTRACT.at("paths").fields())
                .allSatisfy((path, item) -> item.fields().forEach((method, operation) -> {
                    var part = partOf(page, operation.mustSay("operationId"));
                    assertThat(part).contains(">" + method.toUpperCase(Locale.ROOT) + "<", " " + path);
                    assertThat(text(part)).contains(operation.mustSay("summary"));
                    operation
                            .at("parameters")
                            .items()
                            .forEach(parameter -> assertThat(part)
                                    .contains(">" + CONTRACT.resolved(parameter).mustSay("name") + "<"));
                    operation.at("responses").fields().keySet().stream()
                            .filter(status -> !status.equals("default"))
                            .forEach(status -> assertThat(part).contains(">" + status + "<"));
                    operation
                            .at("security")
                            .items()
                            .forEach(security -> security.at("centreSoftware")
                                    .texts()
                                    .forEach(scope -> assertThat(part).contains(scope)));
                    operation
                            .at("requestBody")
                            .at("content")
                            .fields()
                            .values()
                            .forEach(body -> assertThat(part).contains("#schema-"));
                }));
        assertThat(page).contains("id=\"operation-receiveSignal\"");
    }

    @Test
    void everySchemaAndEachOfItsPropertiesStandsOnThePage() {
        var page = page("/api");
        assertThat(CONTRACT.at("components", "schemas").fields()).allSatisfy((name, schema) -> {
            var from = page.indexOf("id=\"schema-" + name + "\"");
            assertThat(from).as(name).isPositive();
            var end = page.indexOf("<h3", from);
            var part = page.substring(from, end < 0 ? page.length() : end);
            assertThat(schema.at("properties").fields().keySet())
                    .allSatisfy(property -> assertThat(part).contains(">" + property + "<"));
        });
    }

    @Test
    void everyExampleStandsOnThePage() {
        var page = text(page("/api"));
        assertThat(CONTRACT.at("components", "examples").fields()).allSatisfy((name, example) -> {
            var written = JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(example.at("value").value());
            assertThat(page).contains(written);
        });
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereHere() {
        var page = page("/api");
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(200)
                .allSatisfy(link -> {
                    if (link.startsWith("#")) {
                        assertThat(page).contains("id=\"" + link.substring(1) + "\"");
                    } else {
                        assertThat(link).startsWith("/").doesNotStartWith("//");
                        assertThat(this.pages.get().uri(link).exchange()).hasStatusOk();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/changes"})
    void aPageNeedsNoScriptNoSessionAndNoOtherMachine(String path) {
        var answer = this.pages.get().uri(path).exchange();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        var page = page(path);
        assertThat(page).contains("<html lang=\"en\"").doesNotContain("<script", "style=\"", "<form");
        assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(link).matches("[#/][^/].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/changes"})
    void nothingIsLeftOfTheWayItWasWritten(String path) {
        var words = text(page(path).replaceAll("(?s)<(code|pre)[^>]*>.*?</\\1>", ""));
        assertThat(words).doesNotContain("`", "**", "](", "## ", "\n- ");
    }

    @Test
    void thePolicyIsTheDocumentOfTheRepository() throws Exception {
        var policy = Files.readString(Path.of("../docs/changes-of-the-contract.md"));
        var page = text(page("/api/changes"));
        assertThat(policy.lines().filter(line -> line.startsWith("## ")))
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(page).contains(heading.substring(3)));
    }

    @Test
    void everyProblemTypeIsExplainedWithItsStatus() {
        var about = CONTRACT.at("info").mustSay("description");
        assertThat(ProblemTypes.withStatus())
                .allSatisfy((name, status) -> assertThat(about).contains("- `" + name + "` (" + status + "): "));
    }

    private String page(String path) {
        var answer = this.pages.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String partOf(String page, String operation) {
        var from = page.indexOf("id=\"operation-" + operation + "\"");
        assertThat(from).as(operation).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", ""));
    }
}
