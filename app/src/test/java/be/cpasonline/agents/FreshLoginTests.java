package be.cpasonline.agents;

import static be.cpasonline.agents.AgentArrival.location;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Settings and files of the register are for whoever proved within 15 minutes who they are. */
@ServiceTest
class FreshLoginTests {

    private static final int VIELSALM = 492;
    private static final NisCode HERE = new NisCode(82_032);
    private static final String SETTINGS = "/portal/fr/settings";
    private static final String EXPORT = "/portal/fr/register/export.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AidRequests requests;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void atTheStart() {
        this.clock.moveTo(MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/fr/settings", "/portal/fr/settings/applicants"})
    void anOldLoginIsRenewedAndOneComesBack(String page) throws Exception {
        var session = login("fresh-1", 16 * 60);
        assertThat(arrival().led(page, session)).isEqualTo("/portal/fr/again?then=" + page);
        assertThat(arrival().reads("/portal/fr/again?then=" + page, session))
                .contains("15 minutes", "value=\"" + page + "\"");
        var renewed = arrival().again("portal", agent("fresh-1", 0), page, session);
        assertThat(location(renewed)).isEqualTo(page);
        arrival().reads(page, AgentArrival.session(renewed));
        assertThat(arrival().led("/portal/fr/figures", session)).contains("/login?ended");
    }

    @ParameterizedTest
    @CsvSource({"csv, fichier CSV", "xlsx, fichier Excel", "pdf, document PDF"})
    void aFileIsOfferedAgainForTheSamePeriod(String format, String name) throws Exception {
        this.requests.submit(aSubmission().residingIn(HERE).made(), MovableClock.START);
        var session = login("fresh-9", 16 * 60);
        var period = "from=2026-06-01&to=2026-06-30";
        var page = "/portal/fr/register?format=" + format + "&" + period;
        assertThat(arrival().led(EXPORT + format + "?" + period, session))
                .isEqualTo("/portal/fr/again?then=" + page.replace("=", "%3D").replace("&", "%26"));
        var renewed = arrival().again("portal", agent("fresh-9", 0), page, session);
        assertThat(location(renewed)).isEqualTo(page);
        var file = EXPORT + format + "?" + period.replace("&", "&amp;");
        assertThat(arrival().reads(page, AgentArrival.session(renewed)))
                .contains("du 01/06/2026 au 30/06/2026 :", "value=\"2026-06-01\"")
                .containsPattern("role=\"status\">\\s*<p[^>]*>[^<]*<a [^>]*\\Q" + file + "\\E\">" + name);
        arrival().reads(EXPORT + format + "?" + period, AgentArrival.session(renewed));
    }

    @ParameterizedTest
    @CsvSource({
        "csv?from=2026-02-01, format%3Dcsv%26from%3D2026-02-01",
        "pdf, format%3Dpdf",
        "csv?from=Nathalie&to=2026-03-31, ''"
    })
    void onlyAPeriodIsKept(String asked, String kept) throws Exception {
        assertThat(arrival().led(EXPORT + asked, login("fresh-10", 16 * 60)))
                .isEqualTo("/portal/fr/again?then=/portal/fr/register" + (kept.isEmpty() ? "" : "?" + kept));
    }

    @Test
    void noOtherFormatIsOffered() throws Exception {
        assertThat(arrival().reads("/portal/fr/register?format=exe", login("fresh-11", 0)))
                .doesNotContain("export.exe", "vous avez demandé");
    }

    @Test
    void aLoginOfLessThanFifteenMinutesIsEnough() throws Exception {
        arrival().reads(SETTINGS, login("fresh-2", 14 * 60));
        arrival().reads(EXPORT + "csv", login("fresh-2", 14 * 60));
    }

    @Test
    void everyOtherPageIsReachedWithAnOldOne() throws Exception {
        arrival().reads("/portal/fr/figures", login("fresh-3", 3600));
    }

    @Test
    void whatTheProviderDidNotAskAnewRenewsNothing() throws Exception {
        var session = login("fresh-4", 3600);
        for (var who : List.of(agent("fresh-4", 300), Somebody.administering("fresh-4", VIELSALM))) {
            assertThat(location(arrival().again("portal", who, SETTINGS, session)))
                    .isEqualTo("/portal/fr/again?then=" + SETTINGS + "&refused");
        }
        assertThat(arrival().led(SETTINGS, session)).contains("/again");
    }

    @Test
    void anotherPersonDoesNotTakeThePlace() throws Exception {
        var session = login("fresh-5", 3600);
        for (var another :
                List.of(agent("fresh-6", 0), Somebody.operating("fresh-6").saying("auth_time", ago(0)))) {
            var other = arrival().again("portal", another, SETTINGS, session);
            assertThat(location(other)).isEqualTo("/portal/fr/again?then=" + SETTINGS + "&refused");
            assertThat(other.getResponse().getCookie("__Host-desk")).isNull();
        }
        assertThat(arrival().reads("/portal/fr/again?then=" + SETTINGS + "&refused=", session))
                .contains("la personne n’est pas la même", "value=\"" + SETTINGS + "\"");
        arrival().reads("/portal/fr/figures", session);
    }

    @Test
    void theProviderIsToldToAsk() throws Exception {
        var begun = this.mvc.perform(AgentArrival.form("/portal/fr/again")
                .with(csrf())
                .cookie(login("fresh-7", 3600))
                .secure(true));
        assertThat(location(begun.andReturn())).contains("prompt=login", "max_age=0");
    }

    @Test
    void whatIsSentTooLateIsKeptOnThePage() throws Exception {
        var session = login("fresh-8", 3600);
        for (var time = 0; time < 2; time++) {
            var page = this.mvc
                    .perform(AgentArrival.form("/portal/fr/settings/applicants/hours")
                            .param("monday", "de 9 à 12 \"heures\"")
                            .with(csrf())
                            .cookie(session)
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
    }

    private Cookie login(String subject, long age) throws Exception {
        return arrival().session(agent(subject, age));
    }

    private static Somebody agent(String subject, long age) {
        return Somebody.administering(subject, VIELSALM).saying("auth_time", ago(age));
    }

    private static long ago(long seconds) {
        return Clock.systemUTC().instant().minusSeconds(seconds).getEpochSecond();
    }

    private AgentArrival arrival() {
        return new AgentArrival(this.mvc);
    }
}
