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
        } else {
            show(request, response, Optional.empty());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getParameter("client");
        show(
                request,
                response,
                Machine.ALL.stream()
                        .filter(machine -> machine.client().equals(asked))
                        .findFirst()
                        .map(this.vendor::token));
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
