package be.cpasonline.agents;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.TestProvider;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole way in: our button, a provider that says who it is, and back. */
record AgentArrival(MockMvc mvc) {

    /** Logs in whoever these claims are about, on a browser that holds these cookies already. */
    MvcResult login(String then, Map<String, Object> claims, Cookie... held) throws Exception {
        return comesBack(form("/portal/fr/login").with(csrf()).param("then", then), claims, held);
    }

    /** The answer of the provider to a login that began with that form. */
    MvcResult comesBack(MockHttpServletRequestBuilder form, Map<String, Object> claims, Cookie... held)
            throws Exception {
        var begun = this.mvc
                .perform(form.secure(true))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var asked = UriComponentsBuilder.fromUriString(Objects.requireNonNull(begun.getHeader("Location")))
                .build()
                .getQueryParams();
        TestProvider.running().says(Objects.requireNonNull(asked.getFirst("nonce")), claims);
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

    static MockHttpServletRequestBuilder form(String address) {
        return post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    static Cookie session(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("__Host-desk"));
    }
}
