package be.cpasonline.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
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

    /** A login begins with a button of ours, never with an address that another page could call. */
    private static final class OnlyByOurButtons implements OAuth2AuthorizationRequestResolver {

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return null;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return null;
        }
    }

    /** The provider's tokens are dropped. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing of the provider outlives the answer it gave.
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nothing was kept.
        }
    }
}
