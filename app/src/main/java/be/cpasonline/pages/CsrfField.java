package be.cpasonline.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts the token against forged requests into every form that is posted, so that no page can forget it; never into one
 * that only asks, since it would stand in the address.
 */
class CsrfField implements HtmlInterceptor {

    private static final String ASKS = CsrfField.class.getName() + ".asks";

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        var asks = "get".equals(attributes.get("method"));
        RequestContextHolder.currentRequestAttributes().setAttribute(ASKS, asks, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        var request = RequestContextHolder.currentRequestAttributes();
        if (Boolean.TRUE.equals(request.getAttribute(ASKS, RequestAttributes.SCOPE_REQUEST))) {
            return;
        }
        if (request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST)
                instanceof CsrfToken token) {
            output.writeContent("<input type=\"hidden\" name=\"" + token.getParameterName() + "\" value=\""
                    + HtmlUtils.htmlEscape(token.getToken()) + "\">");
        }
    }
}
