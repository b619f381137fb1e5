package be.cpasonline.sandbox.faults;

import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** One answer, held back until the fault has been made of it. */
final class SpoiledAnswer {

    /** Into so many pieces a slow answer falls. */
    private static final int DROPS = 20;

    private static final String CHALLENGE =
            "Bearer realm=\"cpasOnline\", error=\"invalid_token\", error_description=\"The access token expired\"";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Fault fault;
    private final ContentCachingResponseWrapper kept;
    private final Map<String, List<String>> headersBefore;

    SpoiledAnswer(HttpServletRequest request, HttpServletResponse response, Fault fault) {
        this.request = request;
        this.response = response;
        this.fault = fault;
        this.kept = new ContentCachingResponseWrapper(response);
        this.headersBefore = response.getHeaderNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> List.copyOf(response.getHeaders(name)), (one, _) -> one));
    }

    /** Where the work writes the answer that nobody gets as it is. */
    HttpServletResponse kept() {
        return this.kept;
    }

    /** Sends what the fault leaves of it. */
    void send() throws IOException {
        switch (this.fault.kind()) {
            case TIMEOUT -> {
                pause(Duration.ofSeconds(this.fault.seconds()));
                Connections.close(this.request);
            }
            case TRUNCATED -> truncated();
            case SLOW -> slow();
            case SERVER_ERROR -> throw instead(Problem.of(ProblemType.INTERNAL_SERVER_ERROR));
            case THROTTLED -> throw instead(Problem.tooMany(ProblemType.TOO_MANY_REQUESTS, this.fault.seconds()));
            case UNAVAILABLE -> {
                var away = instead(Problem.of(ProblemType.SERVICE_UNAVAILABLE));
                this.response.setHeader("Retry-After", Integer.toString(this.fault.seconds()));
                throw away;
            }
            case EXPIRED_TOKEN -> {
                var expired = instead(Problem.of(ProblemType.EXPIRED_ACCESS_TOKEN));
                this.response.setHeader("WWW-Authenticate", CHALLENGE);
                throw expired;
            }
        }
    }

    /** The problem alone: no header that the work already set tells that it was done. */
    private ProblemException instead(Problem problem) {
        this.response.reset();
        this.headersBefore.forEach((name, values) -> values.forEach(value -> this.response.addHeader(name, value)));
        return new ProblemException(problem);
    }

    private void truncated() throws IOException {
        var whole = this.kept.getContentAsByteArray();
        if (whole.length > 0) {
            this.response.setContentLength(whole.length);
            this.response.getOutputStream().write(whole, 0, whole.length / 2);
            this.response.flushBuffer();
        }
        Connections.close(this.request);
    }

    private void slow() throws IOException {
        var whole = this.kept.getContentAsByteArray();
        var drop = Math.ceilDiv(Math.max(whole.length, 1), DROPS);
        var between = Duration.ofSeconds(this.fault.seconds()).dividedBy(DROPS);
        if (whole.length > 0) {
            this.response.setContentLength(whole.length);
        }
        for (int from = 0; from < DROPS * drop; from += drop) {
            pause(between);
            if (from < whole.length) {
                this.response.getOutputStream().write(whole, from, Math.min(drop, whole.length - from));
                this.response.flushBuffer();
            }
        }
    }

    private static void pause(Duration length) throws IOException {
        try {
            Thread.sleep(length);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service ends");
        }
    }
}
