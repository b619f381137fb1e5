package be.cpasonline.agents;

import be.cpasonline.identity.FederalOperator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only the federal service sends a file: everybody else is answered before the first byte of theirs is read. It stands
 * before the filter that looks for the form's token, since that one reads the whole body.
 */
final class FilesOfOperators extends OncePerRequestFilter {

    private final ToLogin toLogin = new ToLogin();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null) {
            this.toLogin.commence(request, response, new InsufficientAuthenticationException("not signed in"));
        } else if (who.getPrincipal() instanceof FederalOperator) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
