package be.cpasonline.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.CentreAgent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An agent in front of the portal. */
record PortalVisit(MockMvc mvc, CentreAgent agent) {

    MvcResult opens(String address) {
        return performs(get(address));
    }

    MvcResult sends(String address, String field, String value) {
        return performs(post(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param(field, value)
                .with(csrf()));
    }

    MvcResult performs(MockHttpServletRequestBuilder request) {
        try {
            return this.mvc.perform(request.with(AgentLogin.as(this.agent))).andReturn();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The page of that address as text. */
    String reads(String address) {
        return text(opens(address));
    }

    static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
