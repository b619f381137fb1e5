package be.cpasonline.provider;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/** A login as the chains make it, from the code to what is known of a person, without pages around it. */
record OneLogin(ForgingProvider at, LoginProvider provider, OurKeys ours, TokenTime time) {

    static OneLogin at(ForgingProvider forging, Answers answers, OurKeys ours, InstantSource time) {
        var settings = new ProviderSettings(
                forging.issuer(),
                ForgingProvider.CLIENT,
                ours.signing(time.instant()).isPresent() ? "" : "secret",
                List.of("openid"),
                answers,
                List.of("RS256", "ES256"),
                Duration.ofMinutes(2),
                Duration.ofSeconds(1));
        var tokenTime = new TokenTime(time);
        var provider = new LoginProvider("tried", settings, "https://cpasonline.test/back", ours, tokenTime);
        return new OneLogin(forging, provider, ours, tokenTime);
    }

    static OneLogin at(ForgingProvider forging) {
        return at(forging, Answers.SIGNED, OurKeys.of(""), InstantSource.system());
    }

    /**
     * Whoever logged in.
     *
     * @throws AuthenticationException when it came to nothing
     */
    OidcUser comesBack() {
        var registration = this.provider.reached();
        var providers = List.of(this.provider);
        var requests = new DefaultOAuth2AuthorizationRequestResolver((ClientRegistrationRepository) id -> registration);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var asked = Objects.requireNonNull(requests.resolve(new MockHttpServletRequest(), "tried"));
        this.at.expects(Objects.requireNonNull(UriComponentsBuilder.fromUriString(asked.getAuthorizationRequestUri())
                .build()
                .getQueryParams()
                .getFirst("nonce")));
        var answer = OAuth2AuthorizationResponse.success("code-tell-tale")
                .state(Objects.requireNonNull(asked.getState()))
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .build();
        var reading = new OidcAuthorizationCodeAuthenticationProvider(
                new CodeExchange(providers, this.ours, this.time), new UserInfoReader(providers));
        reading.setJwtDecoderFactory(new IdTokens(providers));
        var done = Objects.requireNonNull(reading.authenticate(
                new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(asked, answer))));
        return (OidcUser) Objects.requireNonNull(done.getPrincipal());
    }
}
