package be.cpasonline.centredesk;

import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.Receipt;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Calls as the software of one centre; every answer is one that the contract foresees. */
abstract class CentreVisit extends ApiTest {

    CentreVisit(MockMvc mvc) {
        super(mvc);
    }

    static MockHttpServletRequestBuilder asking(CentreNumber centre, String path) {
        return asking(centre, path, "en");
    }

    static MockHttpServletRequestBuilder asking(CentreNumber centre, String path, String language) {
        var token = TestIssuer.running().token().ofCentre(centre.value()).written();
        return getting(path).header("Authorization", "Bearer " + token).header("Accept-Language", language);
    }

    JsonNode read(CentreNumber centre, String path) throws Exception {
        return json(asking(centre, path));
    }

    static List<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream(answer.get("items").spliterator(), false).toList();
    }

    static List<String> ids(JsonNode answer) {
        return items(answer).stream()
                .map(item -> item.get("aidRequestId").stringValue())
                .toList();
    }

    static JsonNode item(JsonNode answer, Receipt receipt) {
        return items(answer).stream()
                .filter(item -> item.get("aidRequestId")
                        .stringValue()
                        .equals(receipt.publicId().toString()))
                .findFirst()
                .orElseThrow();
    }
}
