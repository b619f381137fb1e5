package be.cpasonline.local.login;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The invented vendor: its keys, and a page where one takes a token for one of its centres. */
final class VendorServlet extends HttpServlet {

    static final String PATH = "/vendor";
    static final String KEYS = PATH + "/keys";
    static final String PRIVATE_KEY = PATH + "/private-key";
    static final String TOKEN = PATH + "/token";

    private static final long serialVersionUID = 1L;

    private final transient Vendor vendor;
    private final transient String api;

    VendorServlet(Vendor vendor, String api) {
        this.vendor = vendor;
        this.api = api;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(KEYS)) {
            response.setContentType("application/jwk-set+json");
            response.getWriter().write(this.vendor.keys());
        } else if (request.getRequestURI().equals(PRIVATE_KEY)) {
            response.setContentType("application/jwk+json");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(this.vendor.privateKey());
        } else if (request.getRequestURI().equals(TOKEN)) {
            giveToken(asked(request), response);
        } else {
            show(request, response, Optional.empty());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, asked(request).map(this.vendor::token));
    }

    /** For a command line: only the token, as one line. */
    private void giveToken(Optional<Machine> machine, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        if (machine.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.getWriter().write("No such client.\n");
        } else {
            response.getWriter().write(this.vendor.token(machine.get()) + "\n");
        }
    }

    private static Optional<Machine> asked(HttpServletRequest request) {
        var asked = request.getParameter("client");
        return Machine.ALL.stream()
                .filter(machine -> machine.client().equals(asked))
                .findFirst();
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Optional<String> token)
            throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.getWriter()
                .write(VendorPage.in(
                        ProviderPage.language(request),
                        FormToken.of(request),
                        token,
                        this.vendor.tokenUrl(),
                        this.api));
    }
}
