package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

class ErrorTests extends ApiTest {

    @Autowired
    ErrorTests(MockMvc mvc) {
        super(mvc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/REST/",
                "/REST/cpasOnline",
                "/REST/cpasOnline/v1",
                "/REST/cpasOnline/v1/",
                "/REST/cpasOnline/v2/health",
                "/REST/cpasOnline/v1/health/",
                "/REST/cpasonline/v1/health",
                "/REST/cpasOnline/v1/aidrequests",
                "/REST/cpasOnline/v1/health.json",
                "/REST/cpasOnline/v1/refData"
            })
    void anAddressThatLeadsNowhereIsAProblemDocument(String path) throws Exception {
        var problem = problem(404, answerBesideTheContract(get(URI.create(path)).accept("text/html")));

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:problem-type:belgif:resourceNotFound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/REST/cpasOnline/v1//health",
                "/REST/cpasOnline/v1/health;a=b",
                "/REST/cpasOnline/v1/%2e%2e/health",
                "/REST/cpasOnline/v1/a%2Fb",
                "/REST/cpasOnline/v1/%00"
            })
    void anAddressThatTheFirewallRefusesIsAProblemDocumentToo(String path) throws Exception {
        problem(400, answerBesideTheContract(get(URI.create(path))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST,/health",
        "PUT,/legalDeadlines",
        "DELETE,/refData/municipalities",
        "PATCH,/refData/municipalities/24062",
        "GET,/provisionalCompetence",
        "POST,/doc/openapi.yaml"
    })
    void anotherMethodIsRefusedAndTheRightOnesAreNamed(String method, String path) throws Exception {
        var response = answerBesideTheContract(request(HttpMethod.valueOf(method), URI.create(BASE + path)));

        problem(405, response);
        assertThat(response.getHeader("Allow")).isNotBlank().doesNotContain(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "FOO", "get"})
    void aMethodThatNobodyKnowsIsRefused(String method) throws Exception {
        problem(405, answerBesideTheContract(request(HttpMethod.valueOf(method), URI.create(BASE + "/health"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "nonsense",
                "*/*"
            })
    void aBodyThatIsNotCalledJsonIsRefused(String contentType) throws Exception {
        var response = answer(post(URI.create(BASE + "/provisionalCompetence"))
                .header("Content-Type", contentType)
                .content("{\"stayingIn\":62063}"));

        assertThat(problem(415, response).get("type").stringValue())
                .isEqualTo("urn:problem-type:mi-is:cpasOnline:unsupportedMediaType");
    }

    @Test
    void aBodyWithoutContentTypeIsRefused() throws Exception {
        problem(415, post(URI.create(BASE + "/provisionalCompetence")).content("{}"));
        problem(415, post(URI.create(BASE + "/provisionalCompetence")));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 1_000_000, 10_000_000})
    void aBodyThatIsTooLargeIsRefusedAndTheLimitIsNamed(int size) throws Exception {
        var problem = problem(413, posting("/provisionalCompetence", " ".repeat(size)));

        assertThat(problem.get("limit").intValue()).isEqualTo(10_000);
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:problem-type:belgif:payloadTooLarge");
    }

    @Test
    void anAddressThatIsTooLongIsRefusedAndTheLimitIsNamed() throws Exception {
        var problem = problem(414, getting("/refData/municipalities?q=" + "a".repeat(2_000)));

        assertThat(problem.get("limit").intValue()).isEqualTo(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health?x=1",
                "/legalDeadlines?submittedAt=2026-06-05T10:00:00Z&SubmittedAt=1",
                "/refData/municipalities?q=gent&page=2",
                "/refData/municipalities/24062?q=gent",
                "/doc/openapi.yaml?v=1"
            })
    void anUnknownQueryParameterIsRefused(String call) throws Exception {
        var response = call.startsWith("/doc") ? answerBesideTheContract(getting(call)) : answer(getting(call));
        var issue = problem(400, response).get("issues").get(0);

        assertThat(issue.get("type").stringValue()).isEqualTo("urn:problem-type:belgif:input-validation:unknownInput");
        assertThat(issue.get("in").stringValue()).isEqualTo("query");
    }

    @Test
    void anUnknownQueryParameterBesideABodyIsRefusedToo() throws Exception {
        assertThat(problem(400, posting("/provisionalCompetence?x=1", "{\"stayingIn\":62063}"))
                        .get("issues")
                        .get(0)
                        .get("name")
                        .stringValue())
                .isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/refData/municipalities",
                "/refData/municipalities?q=",
                "/refData/municipalities?q=%20",
                "/legalDeadlines"
            })
    void aMissingParameterIsNamed(String call) throws Exception {
        assertThat(problem(400, getting(call)).get("issues").get(0).get("type").stringValue())
                .endsWith("schemaViolation");
    }

    @Test
    void aParameterGivenTwiceIsRefused() throws Exception {
        problem(400, getting("/refData/municipalities?q=gent&q=luik"));
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndCountedInCharacters() throws Exception {
        problem(400, getting("/refData/municipalities?q=" + "a".repeat(101)));
        assertThat(answer(getting("/refData/municipalities?q=" + "%F0%9F%98%80".repeat(100)))
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/*", "nonsense", "", "application/json;v=2", ";;;"})
    void noAcceptHeaderWhateverIsRefused(String accept) throws Exception {
        assertThat(answer(getting("/health").header("Accept", accept)).getContentType())
                .isEqualTo("application/json");
    }

    @Test
    void explanationsAreInTheCallersLanguageAndTitlesInEnglish() throws Exception {
        var german = answer(getting("/legalDeadlines").header("Accept-Language", "de-BE, fr;q=0.5"));

        assertThat(german.getHeader("Content-Language")).isEqualTo("de");
        assertThat(json(german).get("title").stringValue()).isEqualTo("Bad Request");
        assertThat(json(german).get("detail").stringValue()).isEqualTo("Die Eingabe ist nicht gültig.");
        assertThat(answer(getting("/legalDeadlines").header("Accept-Language", "tr"))
                        .getHeader("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void theCallersTraceComesBackBesideOurs() throws Exception {
        var response = answer(getting("/health").header("BelGov-Trace-Id", "abc-123"));

        assertThat(response.getHeader("BelGov-Related-Trace-Id")).isEqualTo("abc-123");
        assertThat(response.getHeader("BelGov-Trace-Id")).isNotEqualTo("abc-123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "0123456789012345678901234567890123456", "é", "<x>", "a\tb"})
    void aTraceThatIsNotWellFormedIsLeftOut(String trace) throws Exception {
        var response = answer(getting("/health").header("BelGov-Trace-Id", trace));

        assertThat(response.getHeader("BelGov-Related-Trace-Id")).isNull();
    }

    @Test
    void headAnswersLikeGetAndOptionsNamesTheMethods() throws Exception {
        assertThat(answerBesideTheContract(head(URI.create(BASE + "/health"))).getStatus())
                .isEqualTo(200);
        assertThat(answerBesideTheContract(options(URI.create(BASE + "/legalDeadlines")))
                        .getHeader("Allow"))
                .contains("GET", "HEAD", "OPTIONS");
    }
}
