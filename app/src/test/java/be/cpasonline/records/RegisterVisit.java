package be.cpasonline.records;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.CentreAgent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An agent in front of the register. */
record RegisterVisit(MockMvc mvc, CentreAgent agent) {

    private static final Pattern SHEET = Pattern.compile("name=\"sheet\" value=\"([^\"]+)\"");

    MockHttpServletResponse opens(String address) {
        return performs(get(address));
    }

    String reads(String address) {
        return text(opens(address));
    }

    /** A fresh form, filled in with what a desk needs at least, and {@code changes} as name and value in turn. */
    Map<String, String> form(String... changes) {
        var found = SHEET.matcher(reads("/portal/fr/register/new"));
        if (!found.find()) {
            throw new IllegalStateException("no form");
        }
        var form = new LinkedHashMap<String, String>();
        form.put("sheet", found.group(1));
        form.put("channel", "oral");
        form.put("received", "2026-06-01");
        form.put("lastName", "Maes");
        form.put("firstName", "Karim");
        form.put("language", "fr");
        form.put("signed", "not");
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    MockHttpServletResponse sends(String address, Map<String, String> fields) {
        var request =
                post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        return performs(request);
    }

    MockHttpServletResponse enters(String... changes) {
        return sends("/portal/fr/register/new", form(changes));
    }

    MockHttpServletResponse performs(MockHttpServletRequestBuilder request) {
        try {
            return this.mvc
                    .perform(request.with(AgentLogin.as(this.agent)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String leadsTo(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getHeader("Location"), () -> "answered " + response.getStatus());
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
