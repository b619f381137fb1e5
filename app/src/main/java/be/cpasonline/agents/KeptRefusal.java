package be.cpasonline.agents;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Whoever knocks at the other side is refused, and the trail keeps that they tried; a page gone stale is no such try. */
@Component
class KeptRefusal implements AccessDeniedHandler {

    private final Trails trails;
    private final Clock clock;

    KeptRefusal(@Lazy Trails trails, Clock clock) {
        this.trails = trails;
        this.clock = clock;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (request.getUserPrincipal() instanceof Authentication who && !(why instanceof CsrfException)) {
            keep(who.getPrincipal());
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private void keep(@Nullable Object who) {
        var now = this.clock.instant();
        if (who instanceof CentreAgent agent) {
            this.trails.record(agent, TrailAct.REFUSED, Optional.empty(), now);
        } else if (who instanceof FederalOperator operator) {
            this.trails.record(operator, TrailAct.REFUSED, Optional.empty(), now);
        }
    }
}
