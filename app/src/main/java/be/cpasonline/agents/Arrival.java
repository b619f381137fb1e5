package be.cpasonline.agents;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.language.Language;
import be.cpasonline.provider.LoginTrouble;
import be.cpasonline.provider.PendingLogin;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Begins the session of whoever the provider let in and this service knows; the provider's tokens end here. */
@Component
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final DeskLogins deskLogins;
    private final WorkerClaims claims;
    private final Roll roll;
    private final DeskSessions sessions;
    private final Trails trails;
    private final Clock clock;

    Arrival(DeskLogins deskLogins, WorkerClaims claims, Roll roll, DeskSessions sessions, Trails trails, Clock clock) {
        this.deskLogins = deskLogins;
        this.claims = claims;
        this.roll = roll;
        this.sessions = sessions;
        this.trails = trails;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var now = this.clock.instant();
        var tag = language(request).tag();
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("a login of OpenID Connect gives a user of it");
        }
        var worker = this.claims.read(user.getClaims(), BelgianTime.dayOf(now));
        if (worker.isEmpty()) {
            to(response, "/portal/" + tag + "/no-access");
            return;
        }
        var who = who(worker.get(), now);
        this.sessions.begin(who, user.getIdToken(), request);
        var home = who instanceof SignedIn.Operator ? "/operator/" : "/portal/";
        to(response, then(request).filter(page -> page.startsWith(home)).orElse(home + tag + "/"));
    }

    private SignedIn.Who who(Worker worker, Instant now) {
        return switch (worker) {
            case Worker.OfCentre someone -> {
                var agent = this.roll.agent(someone);
                this.trails.record(agent, TrailAct.LOGIN, Optional.empty(), now);
                yield new SignedIn.Agent(agent);
            }
            case Worker.OfTheFederalService someone -> {
                var operator = this.roll.operator(someone);
                this.trails.record(operator, TrailAct.LOGIN, Optional.empty(), now);
                yield new SignedIn.Operator(operator);
            }
        };
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        var cancelled = LoginTrouble.of(failure, AgentProvider.ID) == LoginTrouble.CANCELLED;
        to(response, "/portal/" + language(request).tag() + "/login?" + (cancelled ? "cancelled" : "failed"));
    }

    private Language language(HttpServletRequest request) {
        return this.deskLogins
                .pending()
                .pending(request)
                .map(PendingLogin::language)
                .orElseGet(() -> ToLogin.preferred(request));
    }

    private Optional<String> then(HttpServletRequest request) {
        return this.deskLogins
                .pending()
                .pending(request)
                .flatMap(login -> Optional.ofNullable(login.attributes().get(LoginPages.THEN)))
                .flatMap(ToLogin::page);
    }

    private static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
