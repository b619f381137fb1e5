package be.cpasonline.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** A login at a provider, from our button to its answer: authorization code with PKCE, state and nonce; no token is kept. */
@Component
public class ProviderLogin {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);

    private final List<LoginProvider> providers;
    private final CodeExchange exchange;
    private final UserInfoReader userInfo;

    ProviderLogin(List<LoginProvider> providers, CodeExchange exchange, UserInfoReader userInfo) {
        this.providers = List.copyOf(providers);
        this.exchange = exchange;
        this.userInfo = userInfo;
    }

    /** What is common to every chain in which somebody comes back from a provider. */
    public void configure(OAuth2LoginConfigurer<HttpSecurity> login, PendingLogins pending) {
        login.clientRegistrationRepository((ClientRegistrationRepository) this::registration)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(new OnlyByOurButtons())
                        .authorizationRequestRepository(pending))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(this.exchange))
                .userInfoEndpoint(about -> about.oidcUserService(this.userInfo));
    }

    /**
     * Begins a login: keeps in the browser what must be known when the answer comes, and says where the browser must go;
     * empty while the provider cannot be reached.
     *
     * @param parameters for the provider, such as the language of its screens
     * @param attributes ours, which it never sees
     */
    public Optional<String> begin(
            LoginProvider provider,
            PendingLogins pending,
            Map<String, String> parameters,
            Map<String, String> attributes,
            HttpServletRequest request,
            HttpServletResponse response) {
        return asked(provider, request).map(asked -> {
            var login = OAuth2AuthorizationRequest.from(asked)
                    .additionalParameters(all -> all.putAll(parameters))
                    .attributes(all -> all.putAll(attributes))
                    .build();
            pending.saveAuthorizationRequest(login, request, response);
            return login.getAuthorizationRequestUri();
        });
    }

    private Optional<OAuth2AuthorizationRequest> asked(LoginProvider provider, HttpServletRequest request) {
        try {
            var registration = provider.answering();
            var requests =
                    new DefaultOAuth2AuthorizationRequestResolver((ClientRegistrationRepository) id -> registration);
            return Optional.ofNullable(requests.resolve(request, provider.id()));
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "The login provider {} cannot be reached: {}",
                    provider.id(),
                    unreachable.getClass().getName());
            return Optional.empty();
        }
    }

    /** None while it cannot be reached, which the person is then told. */
    private @Nullable ClientRegistration registration(String id) {
        return LoginProvider.of(this.providers, id)
                .flatMap(LoginProvider::ifReached)
                .orElse(null);
    }
}
