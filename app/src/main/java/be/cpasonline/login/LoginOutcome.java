package be.cpasonline.login;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.Drafts;
import be.cpasonline.draft.LoggedIn;
import be.cpasonline.language.Language;
import be.cpasonline.provider.LoginTrouble;
import be.cpasonline.provider.PendingLogin;
import be.cpasonline.provider.PendingLogins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Puts what the provider said into the draft, or says on the page why nothing came of it. The tokens end here. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginOutcome.class);

    private final PendingLogins pending;
    private final LoginStart start;
    private final CitizenClaims claims;
    private final ProviderVisit visit;
    private final Drafts drafts;
    private final Clock clock;

    LoginOutcome(
            PendingLogins pending,
            LoginStart start,
            CitizenClaims claims,
            ProviderVisit visit,
            Drafts drafts,
            Clock clock) {
        this.start = start;
        this.visit = visit;
        this.pending = pending;
        this.claims = claims;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!fresh(request, authentication)) {
            LOG.warn("A login at {} came to nothing: proved before it was asked for", provider(authentication));
            back(request, response, "/identity?note=earlier");
            return;
        }
        var now = this.clock.instant();
        var login = read(authentication, BelgianTime.dayOf(now));
        if (login.isEmpty()) {
            back(request, response, "/identity?note=weak");
            return;
        }
        var moved = DraftCookies.secret(request)
                .flatMap(secret -> this.drafts.move(secret, draft -> Whose.loggedIn(draft, login.get(), now), now));
        moved.ifPresent(kept -> {
            DraftCookies.replace(response, kept.secret(), kept.draft());
            this.visit.remember(response, provider(authentication));
        });
        back(request, response, moved.isPresent() ? "/identity" : "/gone");
    }

    private boolean fresh(HttpServletRequest request, Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser person
                && this.start.fresh(provider(authentication), person, request);
    }

    private Optional<LoggedIn> read(Authentication authentication, LocalDate today) {
        return authentication.getPrincipal() instanceof OidcUser user
                ? this.claims.of(provider(authentication)).read(user.getClaims(), today)
                : Optional.empty();
    }

    private static String provider(Authentication authentication) {
        return ((OAuth2AuthenticationToken) authentication).getAuthorizedClientRegistrationId();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        var note = switch (LoginTrouble.of(failure, "the citizens' provider")) {
            case CANCELLED -> "cancelled";
            case UNAVAILABLE -> "unavailable";
            case STALE -> "stale";
            case NOT_TRUSTED -> "untrusted";
        };
        back(request, response, "/identity?note=" + note);
    }

    private void back(HttpServletRequest request, HttpServletResponse response, String path) {
        var tag = this.pending
                .pending(request)
                .map(PendingLogin::language)
                .orElse(Language.FRENCH)
                .tag();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, "/" + tag + path);
    }
}
