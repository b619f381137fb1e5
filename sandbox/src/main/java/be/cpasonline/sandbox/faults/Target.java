package be.cpasonline.sandbox.faults;

import be.cpasonline.calls.Call;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * Which calls a planned fault waits for; what is not given is any.
 *
 * @param path below the base of the API, {@code *} for one part: {@code /aidRequests/*}{@code /receipt}
 */
public record Target(Optional<String> method, Optional<String> path, Optional<UUID> aidRequest) {

    /** Every call. */
    public static final Target ANY = new Target(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST_PATH = 200;

    /** Whether that text is a path that can be waited for. */
    public static boolean isPath(String written) {
        try {
            return written.startsWith("/")
                    && written.length() <= LONGEST_PATH
                    && pattern(written).getPatternString().equals(written);
        } catch (PatternParseException senseless) {
            return false;
        }
    }

    boolean isMetBy(HttpServletRequest request) {
        var below = request.getRequestURI().substring(Call.BASE.length());
        return this.method.map(request.getMethod()::equals).orElse(true)
                && this.path
                        .map(path -> pattern(path).matches(PathContainer.parsePath(below)))
                        .orElse(true)
                && this.aidRequest
                        .map(id -> below.toLowerCase(Locale.ROOT).startsWith("/aidrequests/" + id))
                        .orElse(true);
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
