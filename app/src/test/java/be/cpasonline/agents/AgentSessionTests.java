package be.cpasonline.agents;

import static be.cpasonline.agents.AgentArrival.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** How long a session lasts, whose it is, and that only people who work here have one. */
@ServiceTest
class AgentSessionTests {

    private static final int NAMUR = 550;

    /** Merged on 1 January 2025. */
    private static final int ENDED = 566;

    private static final String PAGE = "/portal/fr/figures";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void atTheStart() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void anUnusedSessionEndsAfterHalfAnHourAndTheWayBackIsKept() throws Exception {
        var session = login(NAMUR, "idle");
        reaches(session);
        agedBy(session, 29);
        reaches(session);
        agedBy(session, 31);
        this.mvc
                .perform(get(PAGE).cookie(session).secure(true))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/portal/fr/login?ended&then=" + PAGE));
    }

    @Test
    void usingAPageBeginsTheHalfHourAnew() throws Exception {
        var session = login(NAMUR, "busy");
        for (var hour = 0; hour < 3; hour++) {
            agedBy(session, 29);
            reaches(session);
        }
    }

    @Test
    void aLoginBeginsASessionOfAnotherNameAndEndsTheOldOne() throws Exception {
        var before = login(NAMUR, "fixed");
        var after = session(new AgentArrival(this.mvc).login(PAGE, handler(NAMUR, "fixed"), before));
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(kept(before)).isZero();
        reaches(after);
    }

    @Test
    void anIdThatABrowserInventsIsNoSession() throws Exception {
        var invented = new Cookie(
                "__Host-desk",
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes()));
        this.mvc.perform(get(PAGE).cookie(invented).secure(true)).andExpect(status().isSeeOther());
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var cookie = login(NAMUR, "cookie");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualToIgnoringCase("Lax");
    }

    @Test
    void anAgentOfACentreThatEndedDoesNotComeIn() throws Exception {
        var answer =
                new AgentArrival(this.mvc).login("", handler(ENDED, "ended")).getResponse();
        assertThat(answer.getHeader("Location")).isEqualTo("/portal/fr/no-access");
        assertThat(answer.getCookie("__Host-desk")).isNull();
    }

    @Test
    void citizensHaveNoSession() throws Exception {
        var before = sessions();
        for (var page : List.of("/fr", "/nl/help", "/portal", "/portal/de/help", PAGE)) {
            assertThat(this.mvc
                            .perform(get(page).secure(true))
                            .andReturn()
                            .getResponse()
                            .getCookie("__Host-desk"))
                    .as(page)
                    .isNull();
        }
        assertThat(sessions()).isEqualTo(before);
    }

    private Cookie login(int centre, String subject) throws Exception {
        return session(new AgentArrival(this.mvc).login(PAGE, handler(centre, subject)));
    }

    private static Somebody handler(int centre, String subject) {
        return Somebody.handling("session-" + subject, centre);
    }

    private void reaches(Cookie session) throws Exception {
        this.mvc.perform(get(PAGE).cookie(session).secure(true)).andExpect(status().isOk());
    }

    /** As if nothing had been asked for since that many minutes: sessions go by the machine's time, not by our clock. */
    private void agedBy(Cookie session, int minutes) {
        var aged = this.jdbc
                .sql("update agent_session set last_access_time = last_access_time - :age,"
                        + " expiry_time = expiry_time - :age where session_id = :id")
                .param("age", minutes * 60_000L)
                .param("id", id(session))
                .update();
        assertThat(aged).isEqualTo(1);
    }

    private long kept(Cookie session) {
        return this.jdbc
                .sql("select count(*) from agent_session where session_id = :id")
                .param("id", id(session))
                .query(Long.class)
                .single();
    }

    private long sessions() {
        return this.jdbc
                .sql("select count(*) from agent_session")
                .query(Long.class)
                .single();
    }

    private static String id(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()));
    }
}
