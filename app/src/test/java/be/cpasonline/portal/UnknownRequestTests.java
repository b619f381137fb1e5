package be.cpasonline.portal;

import static be.cpasonline.identity.Agents.handlerOf;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A request is named in one way; any other finds nothing, on every page, and is kept as a miss. */
@ServiceTest
class UnknownRequestTests {

    private static final List<String> PAGES = List.of(
            "requests/%s",
            "requests/%s/print",
            "requests/%s/document",
            "requests/%s/decision",
            "register/entries/%s",
            "register/entries/%s/print",
            "register/entries/%s/acknowledgement");

    private final MockMvc mvc;
    private final JdbcClient superuser;
    private final CentreAgent agent;
    private final Receipt own;

    @Autowired
    UnknownRequestTests(MockMvc mvc, TestDatabase database, AidRequests requests) {
        this.mvc = mvc;
        this.superuser = JdbcClient.create(database.superuser());
        this.own = requests.submit(aSubmission().made(), MovableClock.START);
        this.agent = handlerOf(this.own.centre());
    }

    static Stream<Arguments> otherWays() {
        return PAGES.stream()
                .flatMap(page -> Stream.<UnaryOperator<String>>of(
                                id -> id.toUpperCase(Locale.ROOT),
                                id -> id.substring(0, 35).toUpperCase(Locale.ROOT) + id.substring(35),
                                id -> id.substring(1),
                                id -> id + "0",
                                id -> id.replace("-", ""),
                                id -> "-".repeat(36),
                                id -> "1",
                                id -> "85073003328")
                        .map(way -> Arguments.of(page, way)));
    }

    @ParameterizedTest
    @MethodSource("otherWays")
    void isNotFoundAndKeptAsAMiss(String page, UnaryOperator<String> way) throws Exception {
        var before = misses();
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            var typed = way.apply(this.own.publicId().toString());
            var answer = this.mvc
                    .perform(request(method, URI.create("/portal/fr/" + page.formatted(typed)))
                            .secure(true)
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .with(AgentLogin.as(this.agent))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString())
                    .doesNotContain(this.own.reference().value());
        }
        assertThat(misses()).isEqualTo(before + 2);
    }

    @Test
    void anIdInCapitalsIsKeptAsTheIdItIs() throws Exception {
        var id = UUID.randomUUID();
        this.mvc.perform(request(
                        HttpMethod.GET,
                        URI.create("/portal/nl/requests/" + id.toString().toUpperCase(Locale.ROOT)))
                .secure(true)
                .with(AgentLogin.as(this.agent)));

        assertThat(this.superuser
                        .sql("select count(*) from cpas.trail where asked = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private int misses() {
        return this.superuser
                .sql("select count(*) from cpas.trail where act = 'miss' and agent = :agent")
                .param("agent", this.agent.agent())
                .query(Integer.class)
                .single();
    }
}
