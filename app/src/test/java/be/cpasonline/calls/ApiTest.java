package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.ServiceTest;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API, each time from another address, and holds every answer against the contract. */
@ServiceTest
public abstract class ApiTest {

    public static final String BASE = "/REST/cpasOnline/v1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger CALLERS = new AtomicInteger();

    private final MockMvc mvc;

    protected ApiTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    public static MockHttpServletRequestBuilder getting(String pathAndQuery) {
        return get(URI.create(BASE + pathAndQuery));
    }

    public static MockHttpServletRequestBuilder posting(String path, String body) {
        return post(URI.create(BASE + path)).contentType("application/json").content(body);
    }

    /** The answer, which the contract foresees. */
    public MockHttpServletResponse answer(MockHttpServletRequestBuilder call) throws Exception {
        return result(call).getResponse();
    }

    /** An answer outside the paths of the contract: a problem document all the same. */
    public MockHttpServletResponse answerBesideTheContract(MockHttpServletRequestBuilder call) throws Exception {
        var response =
                this.mvc.perform(call.with(ApiTest::fromElsewhere)).andReturn().getResponse();
        everyAnswerHasItsTrace(response);
        return response;
    }

    /** What is answered to a call that the contract asks for. */
    public JsonNode json(MockHttpServletRequestBuilder call) throws Exception {
        var result = result(call);
        Contract.asksFor(result);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return json(result.getResponse());
    }

    public static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsByteArray());
    }

    /** A problem of that status, told as the guide wants it. */
    public JsonNode problem(int status, MockHttpServletRequestBuilder call) throws Exception {
        return problem(status, answer(call));
    }

    public static JsonNode problem(int status, MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        var problem = json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("instance").stringValue())
                .isEqualTo("urn:uuid:" + response.getHeader("BelGov-Trace-Id"));
        return problem;
    }

    private MvcResult result(MockHttpServletRequestBuilder call) throws Exception {
        var result = this.mvc.perform(call.with(ApiTest::fromElsewhere)).andReturn();
        Contract.foresees(result);
        everyAnswerHasItsTrace(result.getResponse());
        return result;
    }

    private static void everyAnswerHasItsTrace(MockHttpServletResponse response) {
        assertThat(response.getHeader("BelGov-Trace-Id")).matches("[0-9a-f-]{36}");
        assertThat(response.getHeader("Content-Language")).isIn("fr", "nl", "de", "en");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        int caller = CALLERS.incrementAndGet();
        request.setRemoteAddr("10.%d.%d.%d".formatted(caller >> 16 & 255, caller >> 8 & 255, caller & 255));
        return request;
    }
}
