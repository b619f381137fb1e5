package be.cpasonline.local.login;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Logs out at the provider, whether the service sends the browser here or somebody asks for it on the provider's own page.
 * No token is needed as a hint: the service keeps none. OpenID Connect RP-Initiated Logout 1.0.
 */
final class EndServlet extends HttpServlet {

    /** Below the path of each issuer. */
    static final String PATH = "/logout";

    private static final long serialVersionUID = 1L;

    private final transient Clients clients;
    private final transient BackChannel backChannel;

    EndServlet(Clients clients, BackChannel backChannel) {
        this.clients = clients;
        this.backChannel = backChannel;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var next = Optional.ofNullable(request.getParameter("post_logout_redirect_uri"));
        var client = Optional.ofNullable(request.getParameter("client_id")).flatMap(this.clients::of);
        if (client.isEmpty()
                || next.filter(client.get().placesAfterLogout()::contains).isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (client.get().issuer() == Issuer.AGENTS) {
            everybodyOut(request);
        }
        response.sendRedirect(back(next.get(), Optional.ofNullable(request.getParameter("state"))));
    }

    /** From the provider's own page. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = everybodyOut(request);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(ChoicePage.loggedOut(ProviderPage.language(request), told));
    }

    private boolean everybodyOut(HttpServletRequest request) {
        return HereLoggedIn.forget(request).stream().map(this.backChannel::told).reduce(true, Boolean::logicalAnd);
    }

    private static String back(String next, Optional<String> state) {
        return state.map(given -> UriComponentsBuilder.fromUriString(next)
                        .queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(given)
                        .toUriString())
                .orElse(next);
    }
}
