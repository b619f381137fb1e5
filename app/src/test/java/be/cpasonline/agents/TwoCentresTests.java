package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        assertThat(acts(VIELSALM)).contains("login");
    }

    @Test
    void oneChangesAndIsSomebodyElseThere() throws Exception {
        var first =
                AgentArrival.session(chosen(AgentArrival.session(login("two-2", "", VIELSALM, GOUVY)), VIELSALM, ""));
        var second = AgentArrival.session(chosen(first, GOUVY, ""));
        this.mvc.perform(get(PAGE).cookie(first).secure(true)).andExpect(status().isSeeOther());
        assertThat(read(PAGE, second)).contains("Gouvy").doesNotContain("Vielsalm");
        assertThat(agents(VIELSALM)).doesNotContainAnyElementsOf(agents(GOUVY));
        assertThat(acts(VIELSALM)).contains("logout");
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

    private MvcResult login(String subject, String then, Integer... centres) throws Exception {
        return new AgentArrival(this.mvc)
                .login(
                        then,
                        Map.of(
                                "sub",
                                subject,
                                "name",
                                "Someone",
                                "roles",
                                List.of("handler"),
                                "centreNumber",
                                List.of(centres)));
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
        return this.mvc
                .perform(get(page).cookie(session).secure(true))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<UUID> agents(int centre) {
        return this.wall.forCentre(
                new CentreNumber(centre),
                () -> this.jdbc.sql("select id from agent").query(UUID.class).list());
    }

    private List<String> acts(int centre) {
        return this.wall.forCentre(
                new CentreNumber(centre),
                () -> this.jdbc.sql("select act from trail").query(String.class).list());
    }
}
