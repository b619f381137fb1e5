package be.cpasonline.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.draft.Draft;
import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.Drafts;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ServiceTest
class LeaveTests {

    private final MockMvc browser;
    private final Drafts drafts;
    private final MovableClock clock;

    @Autowired
    LeaveTests(MockMvc browser, Drafts drafts, MovableClock clock) {
        this.browser = browser;
        this.drafts = drafts;
        this.clock = clock;
    }

    private MockHttpServletResponse leave(String from, Cookie... cookies) throws Exception {
        var link = MockMvcRequestBuilders.get("/fr/leave").header("Sec-Fetch-Site", from);
        return this.browser
                .perform(cookies.length == 0 ? link : link.cookie(cookies))
                .andReturn()
                .getResponse();
    }

    @Test
    void leavingForgetsTheDraftAndEveryCookieAndLeadsToANeutralSite() throws Exception {
        var now = this.clock.instant();
        var secret = this.drafts.begin(Draft.empty(now));

        var answer = leave(
                "same-origin", new Cookie(DraftCookies.DRAFT, secret.cookie()), new Cookie("__Host-csrf", "token"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("https://www.meteo.be");
        assertThat(answer.getHeader("Clear-Site-Data")).contains("\"cookies\"", "\"storage\"", "\"cache\"");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeaders("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0", "Secure", "Path=/"));
        assertThat(this.drafts.find(secret, now)).isEmpty();
    }

    @Test
    void someoneWithoutAnAnswerCanLeaveToo() throws Exception {
        assertThat(leave("none").getStatus()).isEqualTo(303);
    }

    @Test
    void aLinkOnAForeignSiteErasesNothing() throws Exception {
        var now = this.clock.instant();
        var secret = this.drafts.begin(Draft.empty(now));

        var answer = leave("cross-site", new Cookie(DraftCookies.DRAFT, secret.cookie()));

        assertThat(answer.getHeader("Clear-Site-Data")).isNull();
        assertThat(this.drafts.find(secret, now)).isPresent();
    }
}
