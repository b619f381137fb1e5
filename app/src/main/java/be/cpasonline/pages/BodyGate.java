package be.cpasonline.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what a form of ours can send: fields of at most 64 kilobytes, in encodings that can be read, and at one
 * address a file. What comes in pieces of unannounced length is counted by the server ({@code server.tomcat.max-http-form-post-size}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyGate extends OncePerRequestFilter {

    static final int LIMIT_BYTES = 64 * 1024;

    /** A list of centres of two megabytes and the form around it, {@code spring.servlet.multipart}. */
    static final int LIMIT_WITH_FILE_BYTES = 2112 * 1024;

    /** The one address to which a form of ours sends a file. */
    private static final Pattern TAKES_FILE = Pattern.compile("/operator/(fr|nl|de)/directory/lists");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ProtectiveHeaders.isForPeople(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusalOf(request);
        if (refusal.isPresent()) {
            response.sendError(refusal.getAsInt());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            response.sendError(unreadable.getErrorCode());
        }
    }

    private static OptionalInt refusalOf(HttpServletRequest request) {
        boolean sendsFile = sendsFile(request);
        if (request.getContentLengthLong() > (sendsFile ? LIMIT_WITH_FILE_BYTES : LIMIT_BYTES)) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return sendsFile ? OptionalInt.empty() : refusalOfForm(request);
    }

    /** Reads the form. A file is not read here, but behind the login. */
    private static OptionalInt refusalOfForm(HttpServletRequest request) {
        if ("POST".equals(request.getMethod()) && !isForm(request.getContentType())) {
            return OptionalInt.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        try {
            var readable = request.getParameterMap().keySet().stream().allMatch(ReadableHeaders::isReadable);
            return readable ? OptionalInt.empty() : OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        } catch (InvalidParameterException unreadable) {
            return OptionalInt.of(unreadable.getErrorCode());
        } catch (IllegalStateException unreadable) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean sendsFile(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && TAKES_FILE.matcher(request.getRequestURI()).matches()
                && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isForm(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException damaged) {
            return false;
        }
    }
}
