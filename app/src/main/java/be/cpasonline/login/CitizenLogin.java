package be.cpasonline.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The applicant's login with eID or itsme: authorization code with PKCE, state and nonce, without any session of ours. */
@Component
public class CitizenLogin {

    private final FederalProvider provider;
    private final PendingLogins pending;
    private final LoginOutcome outcome;

    CitizenLogin(FederalProvider provider, PendingLogins pending, LoginOutcome outcome) {
        this.provider = provider;
        this.pending = pending;
        this.outcome = outcome;
    }

    /** Adds the provider's way back to a chain. */
    public void allow(HttpSecurity http) {
        http.oauth2Login(login -> login.clientRegistrationRepository(this.provider)
                .authorizedClientRepository(new NothingKept())
                .loginPage("/")
                .authorizationEndpoint(start -> start.authorizationRequestResolver(new OnlyByOurButtons())
                        .authorizationRequestRepository(this.pending))
                .successHandler(this.outcome)
                .failureHandler(this.outcome));
    }
}
