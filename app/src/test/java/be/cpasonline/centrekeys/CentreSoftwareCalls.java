package be.cpasonline.centrekeys;

import static be.cpasonline.calls.ApiTest.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import com.nimbusds.jose.jwk.JWK;
import java.net.URI;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** A client of one centre at the operations of keys, and at those whose answers are sealed to them. */
record CentreSoftwareCalls(ApiTest calls, int centre, String client) {

    static final String ALL = "/sealingKeys";

    JsonNode registers(JWK key) throws Exception {
        var answer = this.calls.answer(as(registering(key)));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        return ApiTest.json(answer);
    }

    MockHttpServletResponse ends(String keyId) throws Exception {
        return this.calls.answer(as(delete(URI.create(BASE + ALL + "/" + keyId))));
    }

    void endsAll() throws Exception {
        for (var key : reads(ALL).get("items")) {
            ends(key.get("keyId").stringValue());
        }
    }

    JsonNode reads(String path) throws Exception {
        return this.calls.json(as(ApiTest.getting(path)));
    }

    MockHttpServletResponse gets(String path) throws Exception {
        return this.calls.answer(as(ApiTest.getting(path)));
    }

    MockHttpServletResponse posts(String path, String body, String key) throws Exception {
        return this.calls.answer(as(keyed(ApiTest.posting(path, body), key)));
    }

    MockHttpServletResponse posts(String path, String body) throws Exception {
        return posts(path, body, newKey());
    }

    MockHttpServletResponse puts(String path, String body) throws Exception {
        return this.calls.answer(
                as(put(URI.create(BASE + path)).contentType("application/json").content(body)));
    }

    static MockHttpServletRequestBuilder registering(JWK key) {
        return keyed(ApiTest.posting(ALL, "{\"jwk\":" + key.toPublicJWK().toJSONString() + "}"), newKey());
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
