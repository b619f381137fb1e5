package be.cpasonline.form;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.Frame;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * A page that came without the token against forged requests. It may be an attack, or a cookie that was lost: what was
 * typed is offered to be sent again by hand, and nothing is stored before. Sending the request itself is never offered.
 */
@Component
class Unverified implements AccessDeniedHandler {

    private static final Pattern PAGE = Pattern.compile("/(fr|nl|de|en)/(" + Step.PATHS + ")");
    private static final Texts TEXTS = Texts.beside(Unverified.class);

    private final FormPages pages;
    private final ViewResolver views;

    Unverified(FormPages pages, @Qualifier("jteViews") ViewResolver views) {
        this.pages = pages;
        this.views = views;
    }

    /** A field to be sent again. */
    record Again(String name, String value) {

        @Override
        public String toString() {
            return "Again[redacted]";
        }
    }

    /** {@code path} has the language in it. */
    record Model(String path, List<Again> again, String why, String go) {}

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var asked = PAGE.matcher(request.getRequestURI());
        if (response.isCommitted() || !asked.matches() || isOfAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var language = Language.ofTag(asked.group(1)).orElseThrow();
        var step = Step.ofPath(asked.group(2)).orElseThrow();
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        try {
            view(language).render(model(language, step, request), request, response);
        } catch (IOException | ServletException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    /** Its words are not offered as if the person had typed them. Older browsers do not say it. */
    private static boolean isOfAnotherSite(HttpServletRequest request) {
        var from = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        return from.filter(site -> site.equals("cross-site") || site.equals("same-site"))
                .isPresent();
    }

    private View view(Language language) throws Exception {
        return Optional.ofNullable(this.views.resolveViewName("form/unverified", language.locale()))
                .orElseThrow();
    }

    private Map<String, Object> model(Language language, Step step, HttpServletRequest request) {
        var texts = TEXTS.in(language);
        var path = "/" + step.path();
        var again = step == Step.CHECK ? List.<Again>of() : again(step, request);
        var frame = Frame.of(language, path, texts.get("unverified.title"));
        var model = new Model(
                "/" + language.tag() + path, again, texts.get("unverified.why"), texts.get("unverified.again"));
        return Map.of("frame", frame, "page", model);
    }

    private List<Again> again(Step step, HttpServletRequest request) {
        var fields = new ArrayList<Again>();
        this.pages
                .of(step)
                .ifPresent(page -> Typed.on(page, request)
                        .forEach((name, values) -> values.forEach(value -> fields.add(new Again(name, value)))));
        return List.copyOf(fields);
    }
}
