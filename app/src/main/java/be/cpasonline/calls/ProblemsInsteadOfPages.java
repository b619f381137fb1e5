package be.cpasonline.calls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer whose errors, whoever reports them, are problem documents and never the container's error page. */
final class ProblemsInsteadOfPages extends HttpServletResponseWrapper {

    private final Call call;
    private final HttpServletRequest request;

    ProblemsInsteadOfPages(HttpServletRequest request, HttpServletResponse response, Call call) {
        super(response);
        this.call = call;
        this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
        ProblemAnswer.write(
                Problem.of(ProblemType.of(status)), this.call, this.request, (HttpServletResponse) getResponse());
    }

    /** The message of whoever reports it may tell inner names: it stays here. */
    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
