package be.cpasonline.agents;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.DeskSide;
import be.cpasonline.language.Language;
import be.cpasonline.pages.FormTokens;
import be.cpasonline.provider.LoginTrouble;
import be.cpasonline.provider.PendingLogin;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        var workers = this.claims.read(user.getClaims(), BelgianTime.dayOf(now));
        if (workers.isEmpty()) {
            to(response, "/portal/" + tag + "/no-access");
            return;
        }
        var possible = workers.stream().map(this::who).toList();
        var renewal = renewal(request);
        if (renewal.isPresent()) {
            renew(renewal.get().provedBy(user.getIdToken(), possible), possible, user, request, response);
            return;
        }
        FormTokens.inCookie().saveToken(null, request, response);
        this.sessions.begin(possible, user.getIdToken(), request);
        to(response, possible.size() > 1 ? toChoose(request, tag) : in(possible.getFirst(), request, tag, now));
    }

    /** The forms of other tabs stay good: the same person goes on, for the same centre. */
    private void renew(
            Optional<SignedIn.Who> proved,
            List<SignedIn.Who> possible,
            OidcUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        var tag = language(request).tag();
        if (proved.isEmpty()) {
            to(response, notRenewed(request, tag));
            return;
        }
        this.sessions.begin(possible, user.getIdToken(), request);
        if (possible.size() > 1 && proved.get() instanceof SignedIn.Agent(var agent)) {
            this.sessions.choose(agent, request);
        }
        to(response, in(proved.get(), request, tag, this.clock.instant()));
    }

    private String notRenewed(HttpServletRequest request, String tag) {
        var then = then(request, "/").orElse("");
        var side = DeskSide.ofAddress(then).orElse(DeskSide.PORTAL);
        return RenewalPages.address("/" + side.path() + "/" + tag, then) + "&refused";
    }

    private Optional<Renewal> renewal(HttpServletRequest request) {
        return this.deskLogins
                .pending()
                .pending(request)
                .flatMap(login -> Optional.ofNullable(login.attributes().get(RenewalPages.RENEWAL)))
                .map(Renewal::read);
    }

    private SignedIn.Who who(Worker worker) {
        return switch (worker) {
            case Worker.OfCentre someone -> new SignedIn.Agent(this.roll.agent(someone));
            case Worker.OfTheFederalService someone -> new SignedIn.Operator(this.roll.operator(someone));
        };
    }

    private String in(SignedIn.Who who, HttpServletRequest request, String tag, Instant now) {
        return switch (who) {
            case SignedIn.Agent(var agent) -> {
                this.trails.record(agent, TrailAct.LOGIN, Optional.empty(), now);
                yield then(request, "/portal/").orElse("/portal/" + tag + "/");
            }
            case SignedIn.Operator(var operator) -> {
                this.trails.record(operator, TrailAct.LOGIN, Optional.empty(), now);
                yield then(request, "/operator/").orElse("/operator/" + tag + "/");
            }
        };
    }

    private String toChoose(HttpServletRequest request, String tag) {
        return "/portal/" + tag + CentrePages.PATH
                + then(request, "/portal/").map(page -> "?then=" + page).orElse("");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        var cancelled = LoginTrouble.of(failure, AgentProvider.ID) == LoginTrouble.CANCELLED;
        var tag = language(request).tag();
        to(
                response,
                renewal(request).isPresent()
                        ? notRenewed(request, tag)
                        : "/portal/" + tag + "/login?" + (cancelled ? "cancelled" : "failed"));
    }

    private Language language(HttpServletRequest request) {
        return this.deskLogins
                .pending()
                .pending(request)
                .map(PendingLogin::language)
                .orElseGet(() -> ToLogin.preferred(request));
    }

    private Optional<String> then(HttpServletRequest request, String side) {
        return this.deskLogins
                .pending()
                .pending(request)
                .flatMap(login -> Optional.ofNullable(login.attributes().get(LoginPages.THEN)))
                .flatMap(ToLogin::page)
                .filter(page -> page.startsWith(side));
    }

    private static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
