package be.cpasonline.local.login;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The style sheet of the pages. */
final class StyleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String styles;

    StyleServlet(String styles) {
        this.styles = styles;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css; charset=utf-8");
        response.getWriter().write(this.styles);
    }
}
