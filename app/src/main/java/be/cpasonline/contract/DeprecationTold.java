package be.cpasonline.contract;

import be.cpasonline.calls.Call;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the callers of a deprecated operation, with every answer of it, since when it is and when it ends. */
final class DeprecationTold implements HandlerInterceptor {

    private final List<Deprecation> deprecations;

    DeprecationTold(List<Deprecation> deprecations) {
        this.deprecations = List.copyOf(deprecations);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                && pattern.startsWith(Call.BASE)) {
            var path = Deprecation.withoutNames(pattern.substring(Call.BASE.length()));
            var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
            this.deprecations.stream()
                    .filter(one -> one.method().equals(method) && one.path().equals(path))
                    .forEach(one -> tell(one, response));
        }
        return true;
    }

    private static void tell(Deprecation deprecation, HttpServletResponse response) {
        response.setHeader("Deprecation", deprecation.sinceHeader());
        deprecation.sunsetHeader().ifPresent(end -> response.setHeader("Sunset", end));
        response.addHeader("Link", "<" + DocumentationPages.CHANGES + ">; rel=\"deprecation\"; type=\"text/html\"");
    }
}
