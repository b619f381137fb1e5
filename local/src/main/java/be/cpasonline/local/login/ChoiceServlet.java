package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
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
                .map(waiting -> ChoicePage.in(language(waiting), asking(waiting).issuer(), FormToken.of(request)))
                .orElseGet(() -> ChoicePage.withoutRequest(
                        ProviderPage.language(request),
                        this.clients.origin(),
                        HereLoggedIn.with(request),
                        FormToken.of(request)));
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", policy());
        response.getWriter().write(page);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var waiting = waiting(request, response);
        var chosen = chosen(request);
        if (waiting.isPresent() && "cancel".equals(request.getParameter("answer"))) {
            refuse(waiting.get(), "access_denied", request, response);
        } else if (waiting.isPresent() && chosen.isPresent()) {
            goOn(waiting.get(), chosen.get(), request, response);
        } else {
            doGet(request, response);
        }
    }

    private void goOn(SavedRequest waiting, Chosen chosen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var error = chosen.fault().error();
        if (error.isPresent()) {
            refuse(waiting, error.get(), request, response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(chosen.login());
        this.choice.saveContext(context, request, response);
        if (asking(waiting).issuer() == Issuer.AGENTS) {
            HereLoggedIn.add(chosen, request);
        }
        response.sendRedirect(altered(waiting.getRedirectUrl(), chosen.fault()));
    }

    /** The protocol itself then answers with the state or the nonce that the service never gave. */
    private static String altered(String asked, Fault fault) {
        return switch (fault) {
            case STATE_ALTERED -> replaced(asked, "state");
            case NONCE_REPLACED -> replaced(asked, "nonce");
            default -> asked;
        };
    }

    private static String replaced(String asked, String parameter) {
        return UriComponentsBuilder.fromUriString(asked)
                .replaceQueryParam(parameter, "altered")
                .build(true)
                .toUriString();
    }

    private static Optional<Chosen> chosen(HttpServletRequest request) {
        var method = given(request, "method").flatMap(Method::of).orElse(Method.ITSME);
        var fault = given(request, "fault").flatMap(Fault::of).orElse(Fault.NONE);
        return given(request, "person")
                .flatMap(Someone::of)
                .map(someone ->
                        new Chosen(someone, method, fault, UUID.randomUUID().toString()));
    }

    private Optional<SavedRequest> waiting(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(this.requests.getRequest(request, response));
    }

    /** RFC 6749, 4.1.2.1: the client learns why it gets no code. */
    private void refuse(SavedRequest waiting, String error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        this.requests.removeRequest(request, response);
        response.sendRedirect(UriComponentsBuilder.fromUriString(asking(waiting).redirectUri())
                .queryParam("error", error)
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(parameter(waiting, "state").orElse(""))
                .toUriString());
    }

    private Client asking(SavedRequest waiting) {
        return parameter(waiting, "client_id").flatMap(this.clients::of).orElseThrow();
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

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** Browsers hold the answer to a form to form-action too, and that answer leads to the service. */
    private String policy() {
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + this.clients.origin();
    }
}
