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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Over the real chain, the real session tables and a provider that answers over HTTP. */
@ServiceTest
class AgentLoginTests {

    private static final int NAMUR = 550;

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
    void aHandlerOfACentreComesInAndIsKnownByAnOpaqueIdAlone() throws Exception {
        var session =
                session(login("/portal/fr/requests/3f0b8a52-0000-4000-8000-000000000001", handler("quatremarre-1")));
        assertThat(new KeptOfLogins(this.jdbc, this.wall).inSessions())
                .isNotEmpty()
                .noneMatch(
                        text -> text.contains("Quatremarre") || text.contains("quatremarre") || text.contains("eyJ"));
        this.mvc.perform(form("/portal/fr/stay").cookie(session).secure(true)).andExpect(status().isForbidden());
    }

    @Test
    void afterTheLoginOneComesBackToThePageThatWasAskedFor() throws Exception {
        var page = "/portal/fr/requests/3f0b8a52-0000-4000-8000-000000000001";
        this.mvc
                .perform(get(page).secure(true))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/portal/fr/login?ended&then=" + page));
        assertThat(login(page, handler("quatremarre-2")).getResponse().getHeader("Location"))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/fr/contact", "/operator/fr/waiting"})
    void nobodyIsLedAnywhereElse(String then) throws Exception {
        assertThat(login(then, handler("quatremarre-3")).getResponse().getHeader("Location"))
                .isEqualTo("/portal/fr/");
    }

    @Test
    void whoeverHasNoRoleOrNoCentreOfTheDirectoryIsToldWhomToCall() throws Exception {
        var withoutRole = handler("x").saying("roles", List.of());
        var withoutCentre = Somebody.handling("x");
        for (var who : List.of(withoutRole, withoutCentre)) {
            var answer = login("", who).getResponse();
            assertThat(answer.getHeader("Location")).isEqualTo("/portal/fr/no-access");
            assertThat(answer.getCookie("__Host-desk")).isNull();
        }
        var page = this.mvc.perform(get("/portal/fr/no-access").secure(true)).andReturn();
        assertThat(page.getResponse().getContentAsString()).contains("02 787 58 28", "OCMW-CPAS@smals.be");
    }

    @Test
    void someoneOfTheFederalServiceReachesTheirPagesAndNoneOfThePortal() throws Exception {
        var answer = login("", Somebody.operating("federal-1"));
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/operator/fr/");
        this.mvc
                .perform(get("/portal/fr/inbox").cookie(session(answer)).secure(true))
                .andExpect(status().isForbidden());
    }

    @Test
    void anAgentReachesNoPageOfTheFederalService() throws Exception {
        var session = session(login("", handler("quatremarre-4")));
        this.mvc.perform(get("/operator/fr/").cookie(session).secure(true)).andExpect(status().isForbidden());
    }

    @Test
    void leavingEndsTheSessionInTheDatabase() throws Exception {
        var session = session(login("", handler("quatremarre-5")));
        this.mvc
                .perform(form("/portal/fr/logout").cookie(session).with(csrf()).secure(true))
                .andExpect(header().string("Location", "/portal/fr/login?out"));
        this.mvc
                .perform(get("/portal/fr/stay").cookie(session).secure(true))
                .andExpect(header().string("Location", "/portal/fr/login?ended&then=/portal/fr/stay"));
        assertThat(new KeptOfLogins(this.jdbc, this.wall).acts(NAMUR)).contains("login", "logout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/portal/fr/inbox", "/portal/nl/anything", "/operator/de/waiting", "/portal/x", "/operator/"})
    void whateverIsNotOpenedByNameIsClosedToStrangers(String address) throws Exception {
        assertThat(this.mvc
                        .perform(get(address).secure(true))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .contains("/login?ended");
    }

    private static Somebody handler(String subject) {
        return Somebody.handling(subject, NAMUR);
    }

    private MvcResult login(String then, Somebody who) throws Exception {
        return new AgentArrival(this.mvc).login(then, who);
    }

    private static MockHttpServletRequestBuilder form(String address) {
        return AgentArrival.form(address);
    }

    private static Cookie session(MvcResult answer) {
        return AgentArrival.session(answer);
    }
}
