package be.cpasonline.handover;

import static be.cpasonline.calls.ApiTest.getting;
import static be.cpasonline.calls.ApiTest.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import java.net.URI;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The social software of one centre, at work on its requests; what is handed over gets a new key each time. */
record Software(ApiTest api, String token) {

    static Software of(CentreNumber centre, ApiTest api) {
        return new Software(
                api, TestIssuer.running().token().ofCentre(centre.value()).written());
    }

    /** What it is answered to an act that is recorded: the act. */
    JsonNode records(UUID request, String operation, String body) throws Exception {
        var answer = hands(request, operation, body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return ApiTest.json(answer);
    }

    /** An act that cannot be, and why. */
    JsonNode isRefused(String reason, UUID request, String operation, String body) throws Exception {
        var problem = ApiTest.problem(409, hands(request, operation, body));
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:problem-type:mi-is:cpasOnline:actRefused");
        assertThat(problem.get("reason").stringValue()).isEqualTo(reason);
        return problem;
    }

    MockHttpServletResponse hands(UUID request, String operation, String body) throws Exception {
        return hands(request.toString(), operation, body, newKey());
    }

    MockHttpServletResponse hands(String request, String operation, String body, String key) throws Exception {
        return this.api.answer(handing(request, operation, body, key));
    }

    MockHttpServletRequestBuilder handing(String request, String operation, String body, String key) {
        return with(posting("/aidRequests/" + request + "/" + operation, body).header("Idempotency-Key", key));
    }

    MockHttpServletResponse confirms(UUID request, String body) throws Exception {
        return this.api.answer(confirming(request.toString(), body));
    }

    MockHttpServletRequestBuilder confirming(String request, String body) {
        return with(put(URI.create(ApiTest.BASE + "/aidRequests/" + request + "/receipt"))
                .contentType("application/json")
                .content(body));
    }

    /** All that was done with the request. */
    JsonNode acts(UUID request) throws Exception {
        return this.api.json(gets("/aidRequests/" + request + "/acts")).get("items");
    }

    JsonNode reads(String path) throws Exception {
        return this.api.json(gets(path));
    }

    MockHttpServletRequestBuilder gets(String path) {
        return with(getting(path));
    }

    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder call) {
        return call.header("Authorization", "Bearer " + this.token);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
