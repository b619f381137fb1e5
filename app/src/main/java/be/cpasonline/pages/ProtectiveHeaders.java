package be.cpasonline.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what a page may do, and never to keep it; pages of errors included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProtectiveHeaders extends OncePerRequestFilter {

    private static final String NO_FEATURE =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
                    + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
                    + "picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
                    + "xr-spatial-tracking=()";

    private final String contentSecurityPolicy;

    /** Browsers apply {@code form-action} to the redirect after the login button's POST, so it names the providers. */
    ProtectiveHeaders(
            @Value("${cpas-online.login.federal.issuer:}") String federal,
            @Value("${cpas-online.login.itsme.issuer:}") String itsme,
            @Value("${cpas-online.agents.provider.issuer:}") String agents) {
        this.contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'"
                + Stream.of(federal, itsme, agents)
                        .map(ProtectiveHeaders::originOf)
                        .distinct()
                        .collect(Collectors.joining())
                + "; base-uri 'none'; frame-ancestors 'none'";
    }

    static boolean isForPeople(String path) {
        return !path.startsWith("/REST/");
    }

    void writeTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", this.contentSecurityPolicy);
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", NO_FEATURE);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForPeople(request.getRequestURI())) {
            writeTo(response);
        }
        chain.doFilter(request, response);
    }

    private static String originOf(String issuer) {
        if (issuer.isEmpty()) {
            return "";
        }
        var address = URI.create(issuer);
        return " " + address.getScheme() + "://" + address.getAuthority();
    }
}
