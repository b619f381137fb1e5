package be.cpasonline.operator;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.FederalOperator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Someone of the federal service in front of their pages. */
record OperatorVisit(MockMvc mvc, FederalOperator operator) {

    /** A person of that name who has logged in once. */
    static OperatorVisit of(MockMvc mvc, JdbcClient jdbc, String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into federal_operator (id, subject, name) values (?, ?, ?)")
                .params(id, id.toString().replace("-", "").getBytes(StandardCharsets.UTF_8), name)
                .update();
        return new OperatorVisit(mvc, new FederalOperator(id));
    }

    MockHttpServletResponse opens(String address) {
        return performs(get(address));
    }

    String reads(String address) {
        return text(opens(address));
    }

    MockHttpServletResponse sends(String address, String... namesAndValues) {
        var request = post(address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return performs(request.with(csrf()));
    }

    MockHttpServletResponse uploads(String fileName, byte[] file, String day) {
        return performs(multipart("/operator/fr/directory/lists")
                .file(new MockMultipartFile("list", fileName, "text/csv", file))
                .param("day", day)
                .with(csrf()));
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse performs(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return this.mvc
                    .perform(request.with(AgentLogin.as(this.operator)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
