package be.cpasonline.agents;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.ForRole;
import be.cpasonline.identity.Role;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for the role that a page demands: to read for whatever is only read, to handle for whatever is sent, or its own. */
@Component
class RoleGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Trails trails;
    private final Clock clock;

    RoleGate(@Lazy Trails trails, Clock clock) {
        this.trails = trails;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/portal/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod page
                && request.getUserPrincipal() instanceof Authentication who
                && who.getPrincipal() instanceof CentreAgent agent
                && !agent.role().covers(demanded(page, request.getMethod()))) {
            this.trails.record(agent, TrailAct.REFUSED, Optional.empty(), this.clock.instant());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private static Role demanded(HandlerMethod page, String method) {
        return Optional.ofNullable(page.getMethodAnnotation(ForRole.class))
                .map(ForRole::value)
                .orElse(READING.contains(method) ? Role.READER : Role.HANDLER);
    }
}
