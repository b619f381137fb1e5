package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

class CompetenceCallsTests extends ApiTest {

    @Autowired
    CompetenceCallsTests(MockMvc mvc) {
        super(mvc);
    }

    @ParameterizedTest(name = "{0} -> {1} in {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0060',
            value = {
                "'fullTimeStudent':true,'mainRegistration':24062,'stayingIn':62063 | student | 24062 | art. 2, § 6",
                "'applicantForInternationalProtection':true,'waitingRegister':62063 | asylum | 62063 | art. 2, § 5",
                "'inListedInstitution':true,'mainRegistrationAtAdmission':21004,'stayingIn':62063 | institution | 21004 | art. 2, § 1",
                "'homeless':true,'mainRegistration':24062,'stayingIn':62063 | homeless | 62063 | art. 2, § 7",
                "'stayingIn':62063,'mainRegistration':24062 | general | 62063 | art. 1, 1°",
                "'fullTimeStudent':true,'stayingIn':62063 | general | 62063 | art. 1, 1°",
                "'inListedInstitution':true,'homeless':true,'stayingIn':62063 | homeless | 62063 | art. 2, § 7",
                "'waitingRegister':62063 | general | 62063 | art. 1, 1°",
            })
    void theRulesOfTheFormDecide(String facts, String ground, int nisCode, String article) throws Exception {
        var decision = json(competence(facts));

        assertThat(decision.get("ground").stringValue()).isEqualTo(ground);
        assertThat(decision.get("nisCode").intValue()).isEqualTo(nisCode);
        assertThat(decision.get("legalBasis").get("article").stringValue()).isEqualTo(article);
        assertThat(decision.get("centre").get("centreNumber").intValue()).isPositive();
    }

    @Test
    void aFormerMunicipalityStandsForItsSuccessor() throws Exception {
        assertThat(json(competence("'stayingIn':11007")).get("nisCode").intValue())
                .isEqualTo(11002);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'homeless':true", "'fullTimeStudent':true,'inListedInstitution':true"})
    void factsThatPlaceThePersonNowhereAreRefused(String facts) throws Exception {
        var issue = onlyIssue(facts);

        assertThat(issue.get("type").stringValue()).endsWith("invalidInput");
        assertThat(issue.get("detail").stringValue()).contains("No fact places the person");
        assertThat(issue.has("name")).isFalse();
    }

    @Test
    void anUnknownMunicipalityIsNamedWithTheFactThatHasIt() throws Exception {
        var issue = onlyIssue("'stayingIn':62063,'waitingRegister':99999");

        assertThat(issue.get("type").stringValue()).endsWith("referencedResourceNotFound");
        assertThat(issue.get("in").stringValue()).isEqualTo("body");
        assertThat(issue.get("name").stringValue()).isEqualTo("waitingRegister");
        assertThat(issue.get("value").intValue()).isEqualTo(99999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'inListedInstitution':false", ",'stayingIn':62063"})
    void aRegistrationAtAdmissionNeedsAnInstitution(String others) throws Exception {
        var issue = onlyIssue("'mainRegistrationAtAdmission':24062" + others);

        assertThat(issue.get("type").stringValue()).endsWith("invalidInput");
        assertThat(issue.get("name").stringValue()).isEqualTo("mainRegistrationAtAdmission");
        assertThat(issue.get("detail").stringValue()).contains("inListedInstitution");
    }

    @Test
    void anUnknownPropertyIsRefused() throws Exception {
        var issue = onlyIssue("'stayingIn':62063,'StayingIn':62063");

        assertThat(issue.get("type").stringValue()).endsWith("unknownInput");
        assertThat(issue.get("name").stringValue()).isEqualTo("StayingIn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'stayingIn':'62063'",
                "'stayingIn':62063.0",
                "'stayingIn':9999",
                "'stayingIn':100000",
                "'stayingIn':null",
                "'stayingIn':[62063]",
                "'stayingIn':1e99",
                "'stayingIn':99999999999999999999",
                "'stayingIn':-62063",
                "'homeless':'true'",
                "'homeless':1",
                "'homeless':null",
                "'homeless':{}"
            })
    void aFactOfTheWrongKindIsRefused(String facts) throws Exception {
        assertThat(onlyIssue(facts).get("type").stringValue()).endsWith("schemaViolation");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        var issues = problem(
                        400, competence("'homeless':1,'stayingIn':99999,'age':24,'mainRegistrationAtAdmission':24062"))
                .get("issues");

        assertThat(issues.valueStream().map(issue -> issue.get("name").stringValue()))
                .containsExactlyInAnyOrder("homeless", "stayingIn", "age", "mainRegistrationAtAdmission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"stayingIn\":62063",
                "{\"stayingIn\":62063}}",
                "{\"stayingIn\":62063,\"stayingIn\":24062}",
                "{'stayingIn':62063}",
                "[]",
                "\"x\"",
                "null",
                "62063",
                "\u0000",
                "{\"stayingIn\":NaN}",
                "<facts/>"
            })
    void aBodyThatIsNoJsonObjectIsRefused(String body) throws Exception {
        var issue = problem(400, posting("/provisionalCompetence", body))
                .get("issues")
                .get(0);

        assertThat(issue.get("type").stringValue()).endsWith("schemaViolation");
        assertThat(issue.get("in").stringValue()).isEqualTo("body");
    }

    @Test
    void deepNestingIsRefusedLikeAnyOtherNonsense() throws Exception {
        problem(400, posting("/provisionalCompetence", "{\"a\":" + "[".repeat(4_000)));
        problem(400, posting("/provisionalCompetence", "{\"a\":" + "[".repeat(4_000) + "]".repeat(4_000) + "}"));
    }

    @Test
    void aDecisionIsKeptByNobody() throws Exception {
        assertThat(answer(competence("'stayingIn':62063")).getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    private JsonNode onlyIssue(String facts) throws Exception {
        var issues = problem(400, competence(facts)).get("issues");
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder competence(String facts) {
        return posting("/provisionalCompetence", "{" + facts.replace('\'', '"') + "}");
    }
}
