package be.cpasonline.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.HtmlUtils;

/** Puts the token against forged requests into every form that is posted, so that no page can forget it. */
class CsrfField implements HtmlInterceptor {

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        var request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST)
                instanceof CsrfToken token) {
            output.writeContent("<input type=\"hidden\" name=\"" + token.getParameterName() + "\" value=\""
                    + HtmlUtils.htmlEscape(token.getToken()) + "\">");
        }
    }
}
