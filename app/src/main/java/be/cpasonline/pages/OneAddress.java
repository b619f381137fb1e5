package be.cpasonline.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads from what people make of an address, {@code /fr/} or {@code /FR}, to the one address of the page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OneAddress extends OncePerRequestFilter {

    /** Only addresses that could be a page of ours, so that nothing foreign is repeated. */
    private static final Pattern NEARLY =
            Pattern.compile("/(fr|nl|de|en)((?:/[a-z-]{1,40}){0,4})/?", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRequestURI();
        var page = isRead(request) ? pageOf(address) : Optional.<String>empty();
        if (page.isEmpty() || page.get().equals(address)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader("Location", page.get());
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Optional<String> pageOf(String address) {
        var nearly = NEARLY.matcher(address);
        return nearly.matches()
                ? Optional.of(("/" + nearly.group(1) + nearly.group(2)).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
