package be.cpasonline.login;

import be.cpasonline.provider.PendingLogins;
import be.cpasonline.provider.ProviderLogin;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The applicant's login with eID or itsme: authorization code with PKCE, state and nonce, without any session of ours. */
@Component
public class CitizenLogin {

    private final ProviderLogin provider;
    private final PendingLogins pending;
    private final LoginOutcome outcome;

    CitizenLogin(ProviderLogin provider, PendingLogins pending, LoginOutcome outcome) {
        this.provider = provider;
        this.pending = pending;
        this.outcome = outcome;
    }

    /** Adds the providers' way back to a chain. */
    public void allow(HttpSecurity http) {
        http.oauth2Login(login -> {
            this.provider.configure(login, this.pending);
            login.loginPage("/").successHandler(this.outcome).failureHandler(this.outcome);
        });
    }
}
