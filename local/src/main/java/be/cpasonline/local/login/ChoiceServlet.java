package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import be.cpasonline.local.console.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows the choice, and sends the browser back to the service with it or with a refusal. */
final class ChoiceServlet extends HttpServlet {

    static final String PATH = "/choose";

    private static final long serialVersionUID = 1L;

    private final transient Clients clients;
    private final transient RequestCache requests;
    private final transient OneTimeChoice choice;

    ChoiceServlet(Clients clients, RequestCache requests, OneTimeChoice choice) {
        this.clients = clients;
        this.requests = requests;
        this.choice = choice;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = waiting(request, response)
                .map(waiting -> ChoicePage.in(language(waiting), asking(waiting), token(request)))
                .orElseGet(() -> ChoicePage.withoutRequest(
                        Language.ENGLISH, this.clients.citizens().origin()));
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", policy());
        response.getWriter().write(page);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var waiting = waiting(request, response);
        var chosen = chosen(request);
        if (waiting.isPresent() && "cancel".equals(request.getParameter("answer"))) {
            this.requests.removeRequest(request, response);
            response.sendRedirect(denied(waiting.get()));
        } else if (waiting.isPresent() && chosen.isPresent()) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(chosen.get().login());
            this.choice.saveContext(context, request, response);
            response.sendRedirect(waiting.get().getRedirectUrl());
        } else {
            doGet(request, response);
        }
    }

    private static Optional<Claims> chosen(HttpServletRequest request) {
        return given(request.getParameter("person"))
                .flatMap(Someone::of)
                .flatMap(someone -> given(request.getParameter("method"))
                        .flatMap(Method::of)
                        .map(method -> new Claims(someone, method)));
    }

    private Optional<SavedRequest> waiting(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(this.requests.getRequest(request, response));
    }

    /** RFC 6749, 4.1.2.1: the client learns that the person declined. */
    private String denied(SavedRequest waiting) {
        return UriComponentsBuilder.fromUriString(asking(waiting).redirectUri())
                .queryParam("error", "access_denied")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(parameter(waiting, "state").orElse(""))
                .toUriString();
    }

    private Client asking(SavedRequest waiting) {
        return this.clients.of(parameter(waiting, "client_id").orElse(""));
    }

    private static Language language(SavedRequest waiting) {
        return parameter(waiting, "ui_locales")
                .map(tags -> Language.preferred(tags.replace(' ', ','), Language.ENGLISH))
                .orElse(Language.ENGLISH);
    }

    private static Optional<String> parameter(SavedRequest waiting, String name) {
        return Optional.ofNullable(waiting.getParameterValues(name))
                .filter(values -> values.length > 0)
                .map(values -> values[0]);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    private static Html token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Html.of(
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">", token.getParameterName(), token.getToken())
                : Html.EMPTY;
    }

    /** Browsers hold the answer to a form to form-action too, and that answer leads to the service. */
    private String policy() {
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + this.clients.citizens().origin();
    }
}
