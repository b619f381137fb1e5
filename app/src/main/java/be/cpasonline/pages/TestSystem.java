package be.cpasonline.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has every page of the form say that this is a test system, where the settings say so: nobody may wait for help from one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "cpas-online.test-system", havingValue = "true")
class TestSystem extends OncePerRequestFilter {

    private static final String HERE = TestSystem.class.getName();

    /** Whether the page that is being written is one of a test system. */
    static boolean isHere() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(HERE, true);
        chain.doFilter(request, response);
    }
}
