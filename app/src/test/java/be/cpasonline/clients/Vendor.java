package be.cpasonline.clients;

import static be.cpasonline.calls.ApiTest.getting;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import java.net.URI;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** The software of one vendor at work for one centre. */
record Vendor(ApiTest api, CentreNumber centre, String client) {

    JsonNode status() throws Exception {
        return this.api.json(with(getting("/clientStatus")));
    }

    JsonNode fetches(UUID request) throws Exception {
        return this.api.json(with(getting("/aidRequests/" + request)));
    }

    MockHttpServletResponse confirms(UUID request, JsonNode fetched) throws Exception {
        var body = "{\"receiptCode\":\"" + fetched.at("/personal/receiptCode").stringValue() + "\"}";
        return this.api.answer(with(put(URI.create(ApiTest.BASE + "/aidRequests/" + request + "/receipt"))
                .contentType("application/json")
                .content(body)));
    }

    MockHttpServletResponse asks(String path) throws Exception {
        return this.api.answer(with(getting(path)));
    }

    /** A call that its token does not allow. */
    MockHttpServletResponse asksTooMuch() throws Exception {
        var token = token().with("scope", TestAccessToken.ACKNOWLEDGE).written();
        return this.api.answer(getting("/tokenCentre").header("Authorization", "Bearer " + token));
    }

    MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder call) {
        return call.header("Authorization", "Bearer " + token().written());
    }

    private TestAccessToken token() {
        return TestIssuer.running().token().ofCentre(this.centre.value()).with("client_id", this.client);
    }
}
