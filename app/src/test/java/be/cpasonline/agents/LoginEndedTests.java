package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A login that ended at the provider ended here, on every browser, whichever node is told. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class LoginEndedTests {

    private static final int VIELSALM = 492;
    private static final String PAGE = "/portal/fr/figures";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Wall wall;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void atTheStart() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void everyBrowserOfTheAgentIsOutAndNobodyElses() throws Exception {
        var office = login("tell-tale-ended-1", Map.of("sid", "tell-tale-morning"));
        var home = login("tell-tale-ended-1", Map.of());
        var colleague = login("tell-tale-ended-2", Map.of());
        told(Map.of("jti", "w1", "sub", "tell-tale-ended-1")).andExpect(status().isOk());
        isOut(office);
        isOut(home);
        isIn(colleague);
        assertThat(acts()).filteredOn("logout"::equals).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void ofSeveralLoginsTheOneThatIsNamedEnds() throws Exception {
        var named = login("ended-3", Map.of("sid", "morning-3"));
        var another = login("ended-3", Map.of("sid", "evening-3"));
        var unnamed = login("ended-3", Map.of());
        told(Map.of("jti", "w3", "sub", "ended-3", "sid", "morning-3")).andExpect(status().isOk());
        isOut(named);
        isIn(another);
        isOut(unnamed);
        told(Map.of("jti", "w4", "sid", "evening-3")).andExpect(status().isOk());
        isOut(another);
    }

    @Test
    void aWordIsBelievedOnce(CapturedOutput log) throws Exception {
        told(Map.of("jti", "w5", "sub", "ended-5")).andExpect(status().isOk());
        var later = login("ended-5", Map.of());
        told(Map.of("jti", "w5", "sub", "ended-5")).andExpect(status().isBadRequest());
        isIn(later);
        assertThat(log.getOut()).contains("is refused: replayed");
    }

    @Test
    void whatIsNotBelievedEndsNothing(CapturedOutput log) throws Exception {
        var session = login("tell-tale-ended-6", Map.of());
        told(Map.of("jti", "w6", "sub", "tell-tale-ended-6", "aud", "somebody-else"))
                .andExpect(status().isBadRequest());
        told(Map.of("jti", "w7", "sub", "tell-tale-ended-6", "nonce", "n")).andExpect(status().isBadRequest());
        asked("").andExpect(status().isBadRequest());
        asked("no.token.atall").andExpect(status().isBadRequest());
        isIn(session);
        assertThat(log.getOut())
                .contains("is refused: audience", "is refused: event", "is refused: unreadable")
                .doesNotContain("tell-tale");
    }

    @Test
    void aSessionHoldsNothingOfTheProviderInTheClear() throws Exception {
        login("tell-tale-subject", Map.of("sid", "tell-tale-login"));
        assertThat(this.jdbc
                        .sql(
                                "select row_to_json(s)::text || coalesce(string_agg(encode(attribute_bytes, 'escape'), ' '), '')"
                                        + " from agent_session s left join agent_session_attributes"
                                        + " on session_primary_id = primary_id group by s.primary_id")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("tell-tale") || text.contains("eyJ"));
    }

    private ResultActions told(Map<String, Object> about) throws Exception {
        return asked(TestProvider.running().saysThatALoginEnded(about));
    }

    private ResultActions asked(String token) throws Exception {
        return this.mvc
                .perform(AgentArrival.form(LoginEnded.ADDRESS)
                        .param("logout_token", token)
                        .secure(true))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    private Cookie login(String subject, Map<String, Object> more) throws Exception {
        var claims = new HashMap<String, Object>(more);
        claims.putAll(Map.of("sub", subject, "name", "Tell Tale", "roles", List.of("handler")));
        claims.put("centreNumber", VIELSALM);
        return AgentArrival.session(new AgentArrival(this.mvc).login(PAGE, claims));
    }

    private void isIn(Cookie session) throws Exception {
        this.mvc.perform(get(PAGE).cookie(session).secure(true)).andExpect(status().isOk());
    }

    private void isOut(Cookie session) throws Exception {
        this.mvc.perform(get(PAGE).cookie(session).secure(true)).andExpect(status().isSeeOther());
    }

    private List<String> acts() {
        return this.wall.forCentre(
                new CentreNumber(VIELSALM),
                () -> this.jdbc.sql("select act from trail").query(String.class).list());
    }
}
