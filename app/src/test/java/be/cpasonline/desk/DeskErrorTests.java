package be.cpasonline.desk;

import static be.cpasonline.identity.Agents.handlerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class DeskErrorTests {

    private static final CentreNumber NAMUR = new CentreNumber(550);

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "404, fr, n’existe pas ici",
        "404, nl, bestaat hier niet",
        "404, de, existiert hier nicht",
        "403, fr, Vous ne pouvez pas faire cela",
        "403, nl, U kunt dit niet doen",
        "403, de, Sie dürfen das nicht tun",
        "500, nl, probleem bij ons",
        "503, de, Portal funktioniert"
    })
    void anErrorOfThePortalIsSaidInItsFrame(int status, String tag, String words) throws Exception {
        assertThat(error(status, "/portal/" + tag + "/requests/" + UUID.randomUUID(), request -> request))
                .contains("<html lang=\"" + tag + "\"", words, "/portal/" + tag + "/help")
                .doesNotContain("Exception", "/fr/leave");
    }

    @Test
    void whoeverIsSignedInKeepsTheNavigation() throws Exception {
        assertThat(error(404, "/portal/fr/nothing", remembered()))
                .contains("/portal/fr/inbox", "/portal/fr/logout", "CPAS");
        assertThat(error(403, "/operator/fr/", remembered())).contains("/portal/fr/inbox");
        assertThat(error(500, "/portal/fr/nothing", remembered())).doesNotContain("/portal/fr/inbox");
    }

    @Test
    void nothingForeignIsRepeated() throws Exception {
        assertThat(error(404, "/portal/fr/<script>Zephyrine", request -> request))
                .doesNotContain("Zephyrine");
        assertThat(error(500, "/portal/fr/Zephyrine.Quatremarre", request -> request))
                .doesNotContain("Zephyrine");
    }

    private static RequestPostProcessor remembered() {
        return request -> {
            Desk.remember(handlerOf(NAMUR), request);
            return request;
        };
    }

    private String error(int status, String address, RequestPostProcessor more) throws Exception {
        var answer = this.mvc
                .perform(get("/error").with(passedOn(status, address)).with(more))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** As the container passes an error on. */
    private static RequestPostProcessor passedOn(int status, String address) {
        return (MockHttpServletRequest request) -> {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
            return request;
        };
    }
}
