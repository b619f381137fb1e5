package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.TestProvider;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole way in: our button, a provider that says who it is, and back; and what one reaches with the session. */
record AgentArrival(MockMvc mvc) {

    /** Logs in, on a browser that holds these cookies already. */
    MvcResult login(String then, Somebody who, Cookie... held) throws Exception {
        return comesBack(form("/portal/fr/login").with(csrf()).param("then", then), who, held);
    }

    /** The session of somebody who logged in. */
    Cookie session(Somebody who) throws Exception {
        return session(login("", who));
    }

    /** The answer to a login that was asked for once more. */
    MvcResult again(String side, Somebody who, String then, Cookie session) throws Exception {
        var form = form("/" + side + "/fr/again").param("then", then);
        return comesBack(form.with(csrf()).cookie(session), who, session);
    }

    private MvcResult comesBack(MockHttpServletRequestBuilder form, Somebody who, Cookie... held) throws Exception {
        var begun = this.mvc
                .perform(form.secure(true))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var asked = UriComponentsBuilder.fromUriString(Objects.requireNonNull(begun.getHeader("Location")))
                .build()
                .getQueryParams();
        TestProvider.running().says(Objects.requireNonNull(asked.getFirst("nonce")), who.claims());
        var back = get("/portal/login/oauth2/code/agents")
                .param("code", "once")
                .param(
                        "state",
                        URLDecoder.decode(Objects.requireNonNull(asked.getFirst("state")), StandardCharsets.UTF_8))
                .cookie(Objects.requireNonNull(begun.getCookie("__Host-desk-login")))
                .secure(true);
        for (var cookie : held) {
            back.cookie(cookie);
        }
        return this.mvc.perform(back).andExpect(status().isSeeOther()).andReturn();
    }

    /** What is read there with that session. */
    String reads(String page, Cookie session) throws Exception {
        var answer = opens(page, session);
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        return answer.getContentAsString();
    }

    /** Where one is led instead of that page. */
    String led(String page, Cookie session) throws Exception {
        var answer = opens(page, session);
        assertThat(answer.getStatus()).as(page).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private MockHttpServletResponse opens(String page, Cookie session) throws Exception {
        return this.mvc
                .perform(get(page).cookie(session).secure(true))
                .andReturn()
                .getResponse();
    }

    static MockHttpServletRequestBuilder form(String address) {
        return post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    static Cookie session(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("__Host-desk"));
    }

    static String location(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }
}
