package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Settings and files of the register are for whoever proved within 15 minutes who they are. */
@ServiceTest
class FreshLoginTests {

    private static final int VIELSALM = 492;
    private static final String SETTINGS = "/portal/fr/settings";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void atTheStart() {
        this.clock.moveTo(MovableClock.START);
    }

    @ParameterizedTest
    @CsvSource({
        "/portal/fr/settings, /portal/fr/settings",
        "/portal/fr/settings/applicants, /portal/fr/settings/applicants",
        "/portal/fr/register/export.csv, /portal/fr/register"
    })
    void anOldLoginIsRenewedAndOneComesBack(String page, String back) throws Exception {
        var session = login("fresh-1", 16 * 60);
        assertThat(location(page, session)).isEqualTo("/portal/fr/again?then=" + back);
        assertThat(this.mvc
                        .perform(get("/portal/fr/again?then=" + back)
                                .cookie(session)
                                .secure(true))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("15 minutes", "value=\"" + back + "\"");
        var renewed = renewed("fresh-1", back, session, Map.of("auth_time", ago(0)));
        assertThat(renewed.getResponse().getHeader("Location")).isEqualTo(back);
        reaches(page, AgentArrival.session(renewed));
        assertThat(location("/portal/fr/figures", session)).contains("/login?ended");
    }

    @Test
    void aLoginOfLessThanFifteenMinutesIsEnough() throws Exception {
        reaches(SETTINGS, login("fresh-2", 14 * 60));
        reaches("/portal/fr/register/export.csv", login("fresh-2", 14 * 60));
    }

    @Test
    void everyOtherPageIsReachedWithAnOldOne() throws Exception {
        reaches("/portal/fr/figures", login("fresh-3", 3600));
    }

    @Test
    void whatTheProviderDidNotAskAnewRenewsNothing() throws Exception {
        var session = login("fresh-4", 3600);
        for (var claims : List.of(Map.<String, Object>of("auth_time", ago(300)), Map.<String, Object>of())) {
            assertThat(renewed("fresh-4", SETTINGS, session, claims)
                            .getResponse()
                            .getHeader("Location"))
                    .isEqualTo("/portal/fr/again?refused&then=" + SETTINGS);
        }
        assertThat(location(SETTINGS, session)).contains("/again");
    }

    @Test
    void anotherPersonDoesNotTakeThePlace() throws Exception {
        var session = login("fresh-5", 3600);
        var other = renewed("fresh-6", SETTINGS, session, Map.of("auth_time", ago(0)));
        assertThat(other.getResponse().getHeader("Location")).contains("/again?refused");
        assertThat(other.getResponse().getCookie("__Host-desk")).isNull();
        reaches("/portal/fr/figures", session);
    }

    @Test
    void theProviderIsToldToAsk() throws Exception {
        var begun = this.mvc.perform(AgentArrival.form("/portal/fr/again")
                .with(csrf())
                .cookie(login("fresh-7", 3600))
                .secure(true));
        assertThat(begun.andReturn().getResponse().getHeader("Location")).contains("prompt=login", "max_age=0");
    }

    @Test
    void whatIsSentTooLateIsKeptOnThePage() throws Exception {
        var page = this.mvc
                .perform(AgentArrival.form("/portal/fr/settings/applicants/hours")
                        .param("monday", "de 9 à 12 \"heures\"")
                        .with(csrf())
                        .cookie(login("fresh-8", 3600))
                        .secure(true))
                .andExpect(status().isForbidden())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("action=\"/portal/fr/settings/applicants/hours\"", "Enregistrer maintenant")
                .contains("name=\"monday\" value=\"de 9 à 12 &#34;heures&#34;\"", "href=\"/portal/fr/again\"");
        assertThat(page.split("name=\"_csrf\"", -1).length).isEqualTo(page.split("<form ", -1).length);
    }

    private Cookie login(String subject, long age) throws Exception {
        return AgentArrival.session(new AgentArrival(this.mvc)
                .login("", claims(subject, Map.of("auth_time", ago(age)))));
    }

    private MvcResult renewed(String subject, String then, Cookie session, Map<String, Object> more) throws Exception {
        return new AgentArrival(this.mvc)
                .comesBack(
                        AgentArrival.form("/portal/fr/again")
                                .param("then", then)
                                .with(csrf())
                                .cookie(session),
                        claims(subject, more),
                        session);
    }

    private static Map<String, Object> claims(String subject, Map<String, Object> more) {
        var claims = new HashMap<String, Object>(more);
        claims.putAll(Map.of("sub", subject, "name", "Someone", "roles", List.of("administrator")));
        claims.put("centreNumber", VIELSALM);
        return claims;
    }

    private static long ago(long seconds) {
        return Clock.systemUTC().instant().minusSeconds(seconds).getEpochSecond();
    }

    private void reaches(String page, Cookie session) throws Exception {
        this.mvc.perform(get(page).cookie(session).secure(true)).andExpect(status().isOk());
    }

    private String location(String page, Cookie session) throws Exception {
        return String.valueOf(this.mvc
                .perform(get(page).cookie(session).secure(true))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }
}
