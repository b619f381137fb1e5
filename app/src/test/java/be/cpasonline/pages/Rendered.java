package be.cpasonline.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Templates rendered as the service renders them, without a server around. */
final class Rendered {

    static final String TOKEN = "token-of-the-test";

    private Rendered() {}

    static String page(String view, Map<String, Object> model) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", TOKEN));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            var found = Objects.requireNonNull(new JteViews().resolveViewName(view, Locale.ROOT), "no such view");
            found.render(model, request, response);
        } catch (Exception failed) {
            throw new AssertionError(view + " could not be rendered", failed);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
