package be.cpasonline.local.login;

import be.cpasonline.local.console.Html;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** The hidden field against forged requests. */
final class FormToken {

    private FormToken() {}

    static Html of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Html.of(
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">", token.getParameterName(), token.getToken())
                : Html.EMPTY;
    }
}
