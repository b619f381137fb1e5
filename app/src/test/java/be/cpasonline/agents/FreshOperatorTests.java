package be.cpasonline.agents;

import static be.cpasonline.agents.AgentArrival.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.FreshLogin;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What changes the list of centres or a way to log in is for an operator who proved lately who they are. */
@ServiceTest
class FreshOperatorTests {

    private static final String SWITCH = "/operator/fr/logins/federal-eid";
    private static final String LIST = "INS;Date de fin;Successeur\n93056;1/5/2026;93090\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    @BeforeEach
    void atTheStart() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void aWayToLogInIsSwitchedOffWithAFreshLoginOnly() throws Exception {
        var session = arrival().session(operator("federal-fresh-1", 3600));
        assertThat(arrival().led(SWITCH, session)).isEqualTo("/operator/fr/again?then=" + SWITCH);
        assertThat(arrival().reads("/operator/fr/again?then=" + SWITCH, session))
                .contains("15 minutes", "action=\"/operator/fr/again\"", "value=\"" + SWITCH + "\"");
        assertThat(arrival().led(SWITCH + "/message", session))
                .isEqualTo("/operator/fr/again?then=" + SWITCH + "/message");
        var renewed = arrival().again("operator", operator("federal-fresh-1", 0), SWITCH, session);
        assertThat(location(renewed)).isEqualTo(SWITCH);
        arrival().reads(SWITCH, AgentArrival.session(renewed));
    }

    @Test
    void aMessageSentTooLateIsKeptOnThePage() throws Exception {
        var session = arrival().session(operator("federal-fresh-2", 3600));
        var page = late(AgentArrival.form(SWITCH).param("step", "off").param("message-fr", "Retour à 14 h."), session);
        assertThat(page)
                .contains("action=\"" + SWITCH + "\"", "name=\"message-fr\" value=\"Retour à 14 h.\"")
                .contains("name=\"step\" value=\"off\"", "href=\"/operator/fr/again\"");
        late(AgentArrival.form(SWITCH + "/on"), session);
        var version = "/operator/fr/directory/versions/3f0b8a52-0000-4000-8000-000000000001/take-back";
        assertThat(late(AgentArrival.form(version).param("reason", "Une erreur"), session))
                .contains("name=\"reason\" value=\"Une erreur\"");
    }

    @Test
    void aListSentTooLateWaitsUntilOneLoggedInAgain() throws Exception {
        var session = arrival().session(operator("federal-fresh-3", 3600));
        var file = new MockMultipartFile("list", "late.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8));
        var preview = location(this.mvc
                .perform(multipart("/operator/fr/directory/lists")
                        .file(file)
                        .param("day", "1/5/2026")
                        .with(csrf())
                        .cookie(session)
                        .secure(true))
                .andExpect(status().isSeeOther())
                .andReturn());
        assertThat(arrival().led(preview, session)).isEqualTo("/operator/fr/again?then=" + preview);
        late(AgentArrival.form(preview + "/record").param("changes", "1"), session);
        var renewed = arrival().again("operator", operator("federal-fresh-3", 0), preview, session);
        assertThat(location(renewed)).isEqualTo(preview);
        assertThat(arrival().reads(preview, AgentArrival.session(renewed))).contains("late.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting", "problems", "logins", "directory", "trail"})
    void whatIsOnlyReadIsReachedWithAnOldLogin(String page) throws Exception {
        arrival().reads("/operator/fr/" + page, arrival().session(operator("federal-fresh-4", 3600)));
    }

    @Test
    void neitherAnotherOperatorNorAnAgentTakesThePlace() throws Exception {
        var session = arrival().session(operator("federal-fresh-5", 3600));
        for (var other : new Somebody[] {
            operator("federal-fresh-6", 0),
            Somebody.handling("federal-fresh-7", 492).saying("auth_time", ago(0))
        }) {
            assertThat(location(arrival().again("operator", other, SWITCH, session)))
                    .isEqualTo("/operator/fr/again?then=" + SWITCH + "&refused");
        }
        assertThat(arrival().led(SWITCH, session)).contains("/operator/fr/again");
    }

    @Test
    void whoeverLeftAnotherTabWaitingIsToldToGoBackToIt() throws Exception {
        var session = arrival().session(operator("federal-fresh-8", 3600));
        var renewed = arrival().again("operator", operator("federal-fresh-8", 0), "", session);
        assertThat(location(renewed)).isEqualTo("/operator/fr/again/done");
        assertThat(arrival().reads("/operator/fr/again/done", AgentArrival.session(renewed)))
                .contains("Votre connexion est renouvelée.");
    }

    /** What was typed is kept meanwhile, a file is not. */
    @Test
    void noPageThatTakesAFileDemandsAFreshLogin() {
        assertThat(this.pages.getHandlerMethods().values())
                .filteredOn(page -> Arrays.stream(page.getMethodParameters())
                        .anyMatch(parameter -> parameter.nested().getNestedParameterType() == MultipartFile.class))
                .isNotEmpty()
                .noneMatch(page -> page.hasMethodAnnotation(FreshLogin.class)
                        || page.getBeanType().isAnnotationPresent(FreshLogin.class));
    }

    private String late(MockHttpServletRequestBuilder form, Cookie session) throws Exception {
        var page = this.mvc
                .perform(form.with(csrf()).cookie(session).secure(true))
                .andExpect(status().isForbidden())
                .andReturn();
        return page.getResponse().getContentAsString();
    }

    private static Somebody operator(String subject, long age) {
        return Somebody.operating(subject).saying("auth_time", ago(age));
    }

    private static long ago(long seconds) {
        return Clock.systemUTC().instant().minusSeconds(seconds).getEpochSecond();
    }

    private AgentArrival arrival() {
        return new AgentArrival(this.mvc);
    }
}
