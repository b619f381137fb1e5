package be.cpasonline.calls;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door of the API: gives each call its trace and language, counts it unless its token is counted instead, and lets no
 * error leave as a page.
 */
final class CallFilter extends OncePerRequestFilter {

    /** The longest address with its query, in characters. */
    static final int LONGEST_URI = 2_000;

    private static final String CALL = CallFilter.class.getName();
    private static final Set<String> KNOWN_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final AddressLimit limit;
    private final Watching watching;

    CallFilter(AddressLimit limit, Watching watching) {
        this.limit = limit;
        this.watching = watching;
    }

    /** Whether this request came through this door. */
    static boolean isCall(HttpServletRequest request) {
        return request.getAttribute(CALL) != null;
    }

    /** The call that this request is. */
    static Call callOf(HttpServletRequest request) {
        return (Call) Objects.requireNonNull(request.getAttribute(CALL), "outside the door of the API");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var call = Call.of(request, UUID.randomUUID().toString());
        request.setAttribute(CALL, call);
        call.introduce(response);
        try {
            refuse(request);
            chain.doFilter(request, new ProblemsInsteadOfPages(request, response, call));
        } catch (ServletException | RuntimeException failure) {
            CallErrors.answer(failure, call, request, response);
        } finally {
            this.watching.tell(request);
        }
    }

    private void refuse(HttpServletRequest request) {
        if (TokenDoor.token(request).isEmpty()) {
            this.limit.count(request);
        }
        if (lengthOfUri(request) > LONGEST_URI) {
            throw new ProblemException(Problem.tooLarge(ProblemType.URI_TOO_LONG, LONGEST_URI));
        }
        if (!KNOWN_METHODS.contains(request.getMethod())) {
            throw new ProblemException(Problem.of(ProblemType.METHOD_NOT_ALLOWED));
        }
    }

    private static int lengthOfUri(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : query.length());
    }
}
