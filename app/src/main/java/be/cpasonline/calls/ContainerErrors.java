package be.cpasonline.calls;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** What the container refused before the door saw it: its error page for an address of the API is a problem document. */
final class ContainerErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused
                && refused.startsWith("/REST/")
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            var call = Call.of(request, UUID.randomUUID().toString());
            call.introduce(response);
            ProblemAnswer.write(Problem.of(ProblemType.of(status)), call, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
