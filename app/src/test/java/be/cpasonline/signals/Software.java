package be.cpasonline.signals;

import static be.cpasonline.calls.ApiTest.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import java.net.URI;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The software of one centre at the operations of signals. */
record Software(ApiTest calls, int centre, String client) {

    static final String ALL = "/webhookSubscriptions";

    JsonNode subscribes(String address) throws Exception {
        var answer = this.calls.answer(as(creating(address)));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        return ApiTest.json(answer);
    }

    JsonNode list() throws Exception {
        return reads(ALL);
    }

    JsonNode deliveries(String id) throws Exception {
        return reads(ALL + "/" + id + "/deliveries");
    }

    JsonNode reads(String path) throws Exception {
        return this.calls.json(as(ApiTest.getting(path)));
    }

    MockHttpServletResponse posts(String path) throws Exception {
        return this.calls.answer(as(keyed(ApiTest.posting(path, ""), newKey())));
    }

    MockHttpServletResponse ends(String id) throws Exception {
        return this.calls.answer(as(delete(URI.create(BASE + ALL + "/" + id))));
    }

    static MockHttpServletRequestBuilder creating(String address) {
        return keyed(ApiTest.posting(ALL, "{\"address\":\"" + address + "\"}"), newKey());
    }

    static MockHttpServletRequestBuilder keyed(MockHttpServletRequestBuilder call, String key) {
        return call.header("Idempotency-Key", key);
    }

    MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder call) {
        var token = TestIssuer.running()
                .token()
                .ofCentre(this.centre)
                .with("client_id", this.client)
                .written();
        return call.header("Authorization", "Bearer " + token);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
