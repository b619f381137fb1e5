package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Somebody who works for two centres sees one at a time, and is an agent of its own in each. */
@ServiceTest
class TwoCentresTests {

    private static final int VIELSALM = 492;
    private static final int GOUVY = 494;

    /** Merged on 1 January 2025. */
    private static final int ENDED = 566;

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
    void oneChoosesBeforeAnythingIsSeen() throws Exception {
        var answer = login("two-1", PAGE, VIELSALM, GOUVY);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/portal/fr/centre?then=" + PAGE);
        var session = AgentArrival.session(answer);
        this.mvc.perform(get(PAGE).cookie(session).secure(true)).andExpect(status().isSeeOther());
        assertThat(read("/portal/fr/centre?then=" + PAGE, session))
                .contains(
                        "value=\"" + VIELSALM + "\"", "value=\"" + GOUVY + "\"", "Vielsalm", "value=\"" + PAGE + "\"");
        var chosen = chosen(session, VIELSALM, PAGE);
        assertThat(chosen.getResponse().getHeader("Location")).isEqualTo(PAGE);
        assertThat(read(PAGE, AgentArrival.session(chosen))).contains("Vielsalm", "/portal/fr/centre");
        assertThat(kept().acts(VIELSALM)).contains("login");
    }

    @Test
    void oneChangesAndIsSomebodyElseThere() throws Exception {
        var first =
                AgentArrival.session(chosen(AgentArrival.session(login("two-2", "", VIELSALM, GOUVY)), VIELSALM, ""));
        var second = AgentArrival.session(chosen(first, GOUVY, ""));
        this.mvc.perform(get(PAGE).cookie(first).secure(true)).andExpect(status().isSeeOther());
        assertThat(read(PAGE, second)).contains("Gouvy").doesNotContain("Vielsalm");
        assertThat(kept().agents(VIELSALM)).doesNotContainAnyElementsOf(kept().agents(GOUVY));
        assertThat(kept().acts(VIELSALM)).contains("logout");
    }

    @ParameterizedTest
    @ValueSource(ints = {VIELSALM, GOUVY})
    void whoeverLogsInOnceMoreIsForTheSameCentreStill(int centre) throws Exception {
        var who = Somebody.administering("two-5", VIELSALM, GOUVY);
        var old = who.saying("auth_time", now() - 3600);
        var session = AgentArrival.session(chosen(arrival().session(old), centre, ""));
        var settings = "/portal/fr/settings";
        assertThat(arrival().led(settings, session)).isEqualTo("/portal/fr/again?then=" + settings);
        var renewed = arrival().again("portal", who.saying("auth_time", now()), settings, session);
        assertThat(AgentArrival.location(renewed)).isEqualTo(settings);
        assertThat(read(settings, AgentArrival.session(renewed)))
                .contains(centre == GOUVY ? "CPAS de Gouvy" : "CPAS de Vielsalm")
                .doesNotContain(centre == GOUVY ? "CPAS de Vielsalm" : "CPAS de Gouvy")
                .contains("/portal/fr/centre");
        assertThat(arrival().led(PAGE, session)).contains("/login?ended");
    }

    @Test
    void whoeverNoLongerWorksForTheCentreIsNotLoggedInOnceMoreForAnother() throws Exception {
        var session =
                AgentArrival.session(chosen(AgentArrival.session(login("two-6", "", VIELSALM, GOUVY)), GOUVY, ""));
        var moved = Somebody.handling("two-6", VIELSALM).saying("auth_time", now());
        assertThat(AgentArrival.location(arrival().again("portal", moved, PAGE, session)))
                .isEqualTo("/portal/fr/again?then=" + PAGE + "&refused");
        assertThat(read(PAGE, session)).contains("Gouvy");
    }

    @Test
    void nobodyChoosesACentreThatTheLoginDidNotName() throws Exception {
        var session = AgentArrival.session(login("two-3", "", VIELSALM, GOUVY));
        assertThat(chosen(session, 550, "").getResponse().getHeader("Location")).isEqualTo("/portal/fr/centre");
        this.mvc.perform(get(PAGE).cookie(session).secure(true)).andExpect(status().isSeeOther());
    }

    @Test
    void withOneCentreOrWithoutLoginThereIsNothingToChoose() throws Exception {
        var one = login("two-4", PAGE, VIELSALM, ENDED, VIELSALM);
        assertThat(one.getResponse().getHeader("Location")).isEqualTo(PAGE);
        assertThat(read(PAGE, AgentArrival.session(one))).doesNotContain("/portal/fr/centre");
        this.mvc
                .perform(get("/portal/fr/centre").secure(true))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/portal/fr/login?ended"));
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }

    private MvcResult login(String subject, String then, Integer... centres) throws Exception {
        return arrival().login(then, Somebody.handling(subject, centres));
    }

    private MvcResult chosen(Cookie session, int centre, String then) throws Exception {
        return this.mvc
                .perform(AgentArrival.form("/portal/fr/centre")
                        .param("centre", Integer.toString(centre))
                        .param("then", then)
                        .cookie(session)
                        .with(csrf())
                        .secure(true))
                .andExpect(status().isSeeOther())
                .andReturn();
    }

    private String read(String page, Cookie session) throws Exception {
        return arrival().reads(page, session);
    }

    private AgentArrival arrival() {
        return new AgentArrival(this.mvc);
    }

    private KeptOfLogins kept() {
        return new KeptOfLogins(this.jdbc, this.wall);
    }
}
