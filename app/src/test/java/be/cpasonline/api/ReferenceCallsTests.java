package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.ApiTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

class ReferenceCallsTests extends ApiTest {

    @Autowired
    ReferenceCallsTests(MockMvc mvc) {
        super(mvc);
    }

    @Test
    void heverleeIsAPartOfLeuvenAndItsCentreIsNamed() throws Exception {
        var found = json(getting("/refData/municipalities?q=heverlee"));

        var first = found.get("items").get(0);
        assertThat(first.get("nisCode").intValue()).isEqualTo(24062);
        assertThat(first.get("name").get("fr").stringValue()).isEqualTo("Louvain");
        assertThat(first.get("matched").stringValue()).isEqualTo("Heverlee");
        assertThat(first.get("matchedBy").stringValue()).isEqualTo("subLocality");
        assertThat(first.get("centre").get("name").get("nl").stringValue()).isEqualTo("OCMW Leuven");
        assertThat(first.get("href").stringValue())
                .isEqualTo("https://cpasonline.test/REST/cpasOnline/v1/refData/municipalities/24062");
    }

    @ParameterizedTest(name = "{0}: {1} first of {2}")
    @CsvSource({"1040,21005,2", "Saint-Nicolas,62093,2", "Bruxelles,21004,1", "4000,62063,1"})
    void everyMunicipalityThatMayBeMeantIsOffered(String typed, int first, int atLeast) throws Exception {
        var found = json(getting("/refData/municipalities?q=" + typed));

        assertThat(found.get("total").intValue()).isEqualTo(found.get("items").size());
        assertThat(found.get("items").size()).isGreaterThanOrEqualTo(atLeast);
        assertThat(found.get("items")
                        .valueStream()
                        .map(item -> item.get("nisCode").intValue()))
                .contains(first);
    }

    @Test
    void whoAsksForBrusselsHearsOfTheEighteenOthers() throws Exception {
        var city = json(getting("/refData/municipalities?q=Bruxelles"))
                .get("items")
                .get(0);

        assertThat(city.get("nisCode").intValue()).isEqualTo(21004);
        assertThat(city.get("otherMunicipalitiesInRegion").intValue()).isEqualTo(18);
        assertThat(city.get("languages").valueStream().map(JsonNode::stringValue))
                .containsExactly("fr", "nl");
    }

    @Test
    void whatResemblesNothingGivesAnEmptyList() throws Exception {
        assertThat(json(getting("/refData/municipalities?q=qqqqqqqqqq")).get("items"))
                .isEmpty();
        assertThat(json(getting("/refData/municipalities?q=%22%3B--")).get("items"))
                .isEmpty();
    }

    @Test
    void everyHrefOfASearchLeadsToThatMunicipality() throws Exception {
        for (var item : json(getting("/refData/municipalities?q=Saint-Nicolas")).get("items")) {
            var path = item.get("href").stringValue().replace("https://cpasonline.test" + BASE, "");
            assertThat(json(getting(path)).get("nisCode")).isEqualTo(item.get("nisCode"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "11007", "abc", "1", "024062", "24062.json", "%20"})
    void whatIsNoMunicipalityOfTodayIsNotFound(String code) throws Exception {
        var problem = problem(404, getting("/refData/municipalities/" + code));

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:problem-type:belgif:resourceNotFound");
        assertThat(problem.get("issues").get(0).get("in").stringValue()).isEqualTo("path");
        assertThat(problem.get("issues").get(0).get("name").stringValue()).isEqualTo("nisCode");
    }

    /** Circular of 28/05/2025, § 9.1.1, example 1, at the last second of that Friday. */
    @Test
    void aRequestOfFridayEveningIsReceivedThatFriday() throws Exception {
        var dates = json(getting("/legalDeadlines?submittedAt=2026-06-05T23:59:59+02:00"));

        assertThat(dates.toString())
                .isEqualTo("{\"receptionDate\":\"2026-06-05\",\"firstDay\":\"2026-06-06\","
                        + "\"competenceDeadline\":\"2026-06-10\",\"decisionDeadline\":\"2026-07-05\"}");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-06-06T10:00:00+02:00, 2026-06-08",
        "2026-07-20T23:59:59.9+02:00, 2026-07-20",
        "2026-07-20T22:00:00Z, 2026-07-22",
        "2023-12-31T23:00:00Z, 2024-01-02",
        "2045-12-31T22:59:59Z, 2046-01-02",
        "2026-06-05T23:59:59-11:00, 2026-06-08",
    })
    void theBelgianDayCountsWhateverTheOffset(String submittedAt, String received) throws Exception {
        var encoded = URLEncoder.encode(submittedAt, StandardCharsets.UTF_8);

        assertThat(json(getting("/legalDeadlines?submittedAt=" + encoded))
                        .get("receptionDate")
                        .stringValue())
                .isEqualTo(received);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-12-31T22:59:59Z",
                "2045-12-31T23:00:00Z",
                "2200-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "%2B999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00%2B18:00"
            })
    void aDayOutsideTheCalendarIsRefusedAndTheRangeIsNamed(String submittedAt) throws Exception {
        var issue = problem(400, getting("/legalDeadlines?submittedAt=" + submittedAt))
                .get("issues")
                .get(0);

        assertThat(issue.get("type").stringValue()).isEqualTo("urn:problem-type:belgif:input-validation:invalidInput");
        assertThat(issue.get("name").stringValue()).isEqualTo("submittedAt");
        assertThat(issue.get("detail").stringValue()).contains("2024-01-01", "2045-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-05",
                "yesterday",
                "2026-13-05T10:00:00Z",
                "2026-06-05T10:00:00",
                "2026-02-30T10:00:00Z",
                "%00",
                "99999999999999-01-01T00:00:00Z"
            })
    void whatIsNoInstantIsRefused(String submittedAt) throws Exception {
        var issue = problem(400, getting("/legalDeadlines?submittedAt=" + submittedAt))
                .get("issues")
                .get(0);

        assertThat(issue.get("type").stringValue()).endsWith("schemaViolation");
        assertThat(issue.has("value")).isFalse();
    }

    @Test
    void referenceAnswersMayBeKeptByAnyone() throws Exception {
        for (var path : new String[] {
            "/refData/municipalities?q=gent",
            "/refData/municipalities/44021",
            "/legalDeadlines?submittedAt=2026-06-05T10:00:00Z"
        }) {
            var response = answer(getting(path));
            assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
            assertThat(response.getHeaders("Vary")).contains("Accept-Language");
        }
    }

    @Test
    void healthIsToldWithoutInnerDetails() throws Exception {
        var response = answer(getting("/health"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(json(response).toString()).matches("\\{\"status\":\"(UP|DEGRADED)\"}");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }
}
