package be.cpasonline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Calls as the software of one centre; every answer is one that the contract foresees. */
abstract class SoftwareVisit extends ApiTest {

    SoftwareVisit(MockMvc mvc) {
        super(mvc);
    }

    static MockHttpServletRequestBuilder as(CentreNumber centre, MockHttpServletRequestBuilder call) {
        return call.header(
                "Authorization",
                "Bearer "
                        + TestIssuer.running().token().ofCentre(centre.value()).written());
    }

    JsonNode read(CentreNumber centre, String path) throws Exception {
        return json(as(centre, getting(path)));
    }

    MockHttpServletResponse got(CentreNumber centre, String path) throws Exception {
        return answer(as(centre, getting(path)));
    }

    static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.get("items").forEach(item -> ids.add(item.get("aidRequestId").stringValue()));
        return ids;
    }

    /** All that the list offers from there on, page after page, as a software follows it. */
    List<String> followed(CentreNumber centre, String cursor, int pageSize) throws Exception {
        var seen = new ArrayList<String>();
        var after = cursor;
        while (true) {
            var page = read(centre, "/aidRequests?pageSize=" + pageSize + (after.isEmpty() ? "" : "&after=" + after));
            seen.addAll(ids(page));
            after = page.get("cursor").stringValue();
            if (!page.has("next")) {
                return seen;
            }
            assertThat(page.get("next").stringValue()).contains("after=" + after);
        }
    }
}
