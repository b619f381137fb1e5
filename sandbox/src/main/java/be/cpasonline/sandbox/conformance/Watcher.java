package be.cpasonline.sandbox.conformance;

import be.cpasonline.calls.Call;
import be.cpasonline.sandbox.conformance.CallSeen.Given;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees each call of the API before anybody else, and each answer after everybody. Waiting counts the machine's time. */
final class Watcher extends OncePerRequestFilter {

    /** Operations of the sandbox itself are not watched. */
    private static final String SANDBOX = Call.BASE + "/sandbox/";

    private static final String TRACE = "BelGov-Trace-Id";

    /** How a fault of the sandbox is known here. */
    static final String FAULT = "be.cpasonline.sandbox.fault";

    private static final Set<String> CUT_OFF = Set.of("timeout", "truncated");
    private static final int LONGEST_PAGE = 4_000_000;
    private static final int LONGEST_PROBLEM = 20_000;

    private final Asking asking;
    private final Observations observations;
    private final InstantSource time;

    Watcher(Asking asking, Observations observations, InstantSource time) {
        this.asking = asking;
        this.observations = observations;
        this.time = time;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(Call.BASE)
                || request.getRequestURI().startsWith(SANDBOX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var at = this.time.instant();
        var question = this.asking.question(request);
        var answer = new HeardAnswer(response, question.operation().lists() ? LONGEST_PAGE : LONGEST_PROBLEM);
        try {
            chain.doFilter(question.request(), answer);
        } finally {
            this.asking.asker(question).ifPresent(software -> saw(software, at, question, answer));
        }
    }

    private void saw(Software software, Instant at, Question question, HeardAnswer answer) {
        var given = given(question.request(), answer);
        this.observations.saw(software, new CallSeen(at, this.time.instant(), question.asked(), given));
    }

    private static Given given(HttpServletRequest request, HeardAnswer answer) {
        int status = answer.getStatus();
        var overheard = Overheard.in(answer.body());
        var problem = status >= 400;
        return new Given(
                status,
                !CUT_OFF.contains(String.valueOf(request.getAttribute(FAULT))),
                Optional.ofNullable(answer.getHeader(HttpHeaders.RETRY_AFTER)).flatMap(Watcher::seconds),
                Optional.ofNullable(answer.getHeader(HttpHeaders.ETAG)),
                Optional.ofNullable(answer.getHeader(TRACE)).orElse(""),
                problem ? overheard.problem() : Optional.empty(),
                problem ? overheard.issues() : Set.of(),
                status == 200 ? overheard.page() : Optional.empty());
    }

    private static Optional<Duration> seconds(String header) {
        return header.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : Optional.empty();
    }
}
