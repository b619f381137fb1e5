package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
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
        var office = login("tell-tale-ended-1", "tell-tale-morning");
        var home = login("tell-tale-ended-1");
        var colleague = login("tell-tale-ended-2");
        told(Map.of("jti", "w1", "sub", "tell-tale-ended-1")).andExpect(status().isOk());
        isOut(office);
        isOut(home);
        isIn(colleague);
        assertThat(kept().acts(VIELSALM)).filteredOn("logout"::equals).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void ofSeveralLoginsTheOneThatIsNamedEnds() throws Exception {
        var named = login("ended-3", "morning-3");
        var another = login("ended-3", "evening-3");
        var unnamed = login("ended-3");
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
        var later = login("ended-5");
        told(Map.of("jti", "w5", "sub", "ended-5")).andExpect(status().isBadRequest());
        isIn(later);
        assertThat(log.getOut()).contains("is refused: replayed");
    }

    @Test
    void whatIsNotBelievedEndsNothing(CapturedOutput log) throws Exception {
        var session = login("tell-tale-ended-6");
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
        var agent = Somebody.handling("tell-tale-subject", VIELSALM, 494)
                .saying("sid", "tell-tale-login")
                .saying("egovNRN", "85073003328")
                .saying("auth_time", Clock.systemUTC().instant().getEpochSecond());
        var operator = Somebody.operating("tell-tale-federal")
                .saying("sid", "tell-tale-federal-login")
                .saying("egovNRN", "85073003328")
                .saying("auth_time", Clock.systemUTC().instant().getEpochSecond());
        var chosen = AgentArrival.session(this.mvc
                .perform(AgentArrival.form("/portal/fr/centre")
                        .param("centre", Integer.toString(VIELSALM))
                        .cookie(arrival().session(agent))
                        .with(csrf())
                        .secure(true))
                .andReturn());
        assertThat(AgentArrival.location(arrival().again("portal", agent, PAGE, chosen)))
                .isEqualTo(PAGE);
        var logins = "/operator/fr/logins";
        assertThat(AgentArrival.location(
                        arrival().again("operator", operator, logins, arrival().session(operator))))
                .isEqualTo(logins);
        assertThat(kept().inSessions())
                .anyMatch(text -> text.startsWith("operator "))
                .anyMatch(text -> text.startsWith("choices "))
                .noneMatch(text -> text.contains("tell-tale") || text.contains("eyJ"))
                .noneMatch(text -> text.contains("85073003328") || text.contains(Somebody.NAME))
                .noneMatch(text -> text.contains("Oidc") || text.contains("oauth2") || text.contains("security.core"));
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

    private Cookie login(String subject) throws Exception {
        return arrival().session(Somebody.handling(subject, VIELSALM));
    }

    private Cookie login(String subject, String session) throws Exception {
        return arrival().session(Somebody.handling(subject, VIELSALM).saying("sid", session));
    }

    private void isIn(Cookie session) throws Exception {
        arrival().reads(PAGE, session);
    }

    private void isOut(Cookie session) throws Exception {
        arrival().led(PAGE, session);
    }

    private AgentArrival arrival() {
        return new AgentArrival(this.mvc);
    }

    private KeptOfLogins kept() {
        return new KeptOfLogins(this.jdbc, this.wall);
    }
}
