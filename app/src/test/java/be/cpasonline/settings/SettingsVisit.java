package be.cpasonline.settings;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.CentreAgent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An agent on the pages of settings. */
record SettingsVisit(MockMvcTester mvc, CentreAgent agent) {

    MvcTestResult reads(String path) {
        return this.mvc.get().uri(path).with(AgentLogin.as(this.agent)).exchange();
    }

    /** Names and values in turn. */
    MvcTestResult sends(String path, String... fields) {
        var form = this.mvc
                .post()
                .uri(path)
                .with(AgentLogin.as(this.agent))
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
