package be.cpasonline.calls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, in the caller's language, with everything about it that a caller may need. */
final class ProblemAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String WRITTEN = ProblemAnswer.class.getName();

    private ProblemAnswer() {}

    /** The problem with which this request was answered, if with one. */
    static Optional<ProblemType> of(HttpServletRequest request) {
        return Optional.ofNullable((ProblemType) request.getAttribute(WRITTEN));
    }

    static void write(Problem problem, Call call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(WRITTEN, problem.type());
        var document = problem.document(ProblemTexts.in(call.language()), call.trace());
        response.resetBuffer();
        response.setStatus(problem.type().status());
        response.setHeader("Cache-Control", "no-store");
        problem.retryAfterSec().ifPresent(seconds -> response.setHeader("Retry-After", Integer.toString(seconds)));
        problem.noEntry()
                .flatMap(NoEntry::challenge)
                .ifPresent(challenge -> response.setHeader("WWW-Authenticate", challenge));
        response.setContentType("application/problem+json");
        var body = JSON.writeValueAsBytes(document);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
