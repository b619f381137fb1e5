package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.calls.Contract;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractTests extends ApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    ContractTests(MockMvc mvc) {
        super(mvc);
    }

    @Test
    void theContractIsAValidOpenApiDocument() {
        var parsed = new OpenAPIV3Parser().readLocation(Contract.FILE.toString(), null, new ParseOptions());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).hasSize(38);
    }

    @Test
    void theContractKeepsTheRulesOfTheGuide() {
        assertThat(BelgifRules.findingsIn(parsed(Contract.FILE))).isEmpty();
    }

    @Test
    void theContractOfTheSandboxIsOneTooAndKeepsThemAsWell() {
        var sandbox = Path.of("../openapi/sandbox.yaml");
        assertThat(new OpenAPIV3Parser()
                        .readLocation(sandbox.toString(), null, new ParseOptions())
                        .getMessages())
                .isEmpty();
        assertThat(BelgifRules.findingsIn(parsed(sandbox)))
                .containsExactly("the path /sandbox/openapi.yaml is not made of lowerCamelCase segments");
    }

    @Test
    void theRulesSeeEachKindOfMistake() {
        assertThat(BelgifRules.findingsIn(parsed(Path.of("src/test/resources/broken-contract/broken.yaml"))))
                .containsExactlyInAnyOrder(
                        "the document is not OpenAPI 3.0.3",
                        "the base is not that of major version 1",
                        "the path /aid_requests/ is not made of lowerCamelCase segments",
                        "GET /aid_requests/ has no lowerCamelCase operationId",
                        "GET /aid_requests/ has no summary",
                        "GET /aid_requests/ has not exactly one declared tag",
                        "GET /aid_requests/ has no default response",
                        "GET /aid_requests/ has a parameter applicant_email in another case",
                        "GET /aid_requests/ puts the sensitive applicant_email into query",
                        "POST /others does not say whether its body is required",
                        "an operationId stands twice",
                        "the schema lower is not named in UpperCamelCase",
                        "lower has a property called data",
                        "lower.data may be null",
                        "lower has a property Count in another case",
                        "lower.Count is an integer of any size",
                        "lower is a collection without self");
    }

    @Test
    void theServiceServesTheVeryFileOfTheRepository() throws Exception {
        var served = answerBesideTheContract(getting("/doc/openapi.yaml"));

        assertThat(served.getContentType()).isEqualTo("application/yaml");
        assertThat(served.getContentAsByteArray()).isEqualTo(Files.readAllBytes(Contract.FILE));
        assertThat(served.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
    }

    @ParameterizedTest
    @CsvSource({
        "MunicipalityCandidates, /refData/municipalities?q=heverlee",
        "Municipality, /refData/municipalities/24062",
        "LegalDeadlines, /legalDeadlines?submittedAt=2026-06-05T23:59:59%2B02:00",
    })
    void everyExampleOfAnAnswerIsWhatTheServiceReallyAnswers(String example, String call) throws Exception {
        assertThat(atExampleHost(json(getting(call)))).isEqualTo(example(example));
    }

    @Test
    void theExampleOfADecisionIsTheRealDecision() throws Exception {
        var facts = example("StudentFacts").toString();

        assertThat(json(posting("/provisionalCompetence", facts))).isEqualTo(example("StudentCompetence"));
        assertThat(json(posting(
                                "/provisionalCompetence",
                                example("HomelessFacts").toString()))
                        .get("ground")
                        .stringValue())
                .isEqualTo("homeless");
    }

    @Test
    void theExampleOfAProblemIsARealProblem() throws Exception {
        var problem = problem(400, posting("/provisionalCompetence", "{\"mainRegistration\":99999}"));

        assertThat(problem.toString().replaceFirst("urn:uuid:[^\"]+", ""))
                .isEqualTo(example("BadRequestProblem").toString().replaceFirst("urn:uuid:[^\"]+", ""));
    }

    @Test
    void theExampleOfATokenIsWhatATokenStandsFor() throws Exception {
        var token = TestIssuer.running().token().ofCentre(138).with("client_id", "vendor-leuven");
        var answer = json(getting("/tokenCentre").header("Authorization", "Bearer " + token.written()));

        assertThat(((ObjectNode) answer).remove("validUntil")).isNotNull();
        assertThat(answer).isEqualTo(((ObjectNode) example("TokenCentre")).without("validUntil"));
    }

    @Test
    void theExamplesOfRefusedTokensAreRealProblems() throws Exception {
        var issuer = TestIssuer.running();

        assertThat(refusal(403, issuer.token().ofCentre(566).written())).isEqualTo(example("EndedCentreProblem"));
        assertThat(refusal(403, issuer.token().ofCentre(138).with("scope", "").written()))
                .isEqualTo(example("MissingScopeProblem"));
        assertThat(refusal(401, issuer.token().endedSecondsAgo(90).written()))
                .isEqualTo(example("ExpiredAccessTokenProblem"));
    }

    private JsonNode refusal(int status, String token) throws Exception {
        var problem = problem(status, getting("/tokenCentre").header("Authorization", "Bearer " + token));
        return ((ObjectNode) problem).put("instance", "urn:uuid:0f0a8c0e-52a5-4b2f-9d3c-5b7f6a1d2c3e");
    }

    @Test
    void everyNameOfTheContractIsTold() throws Exception {
        var text = Files.readString(Contract.FILE);
        var contract = JSON.readTree(JSON.writeValueAsString(new Yaml().load(text)));

        assertThat(Pattern.compile("#/components/(\\w+)/(\\w+)").matcher(text).results())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract.at(reference.group().substring(1)).isMissingNode())
                        .as(reference.group())
                        .isFalse());
    }

    private static OpenAPI parsed(Path file) {
        return new OpenAPIV3Parser().read(file.toString());
    }

    /** Examples name an example's host, since no real one is known yet. */
    private static JsonNode atExampleHost(JsonNode answer) {
        return JSON.readTree(answer.toString().replace("https://cpasonline.test/", "https://cpasonline.example/"));
    }

    private static JsonNode example(String name) throws Exception {
        var contract = JSON.readTree(JSON.writeValueAsString(new Yaml().load(Files.readString(Contract.FILE))));
        return contract.at("/components/examples/" + name + "/value");
    }
}
