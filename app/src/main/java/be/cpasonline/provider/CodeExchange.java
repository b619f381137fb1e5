package be.cpasonline.provider;

import com.nimbusds.jose.jwk.JWK;
import java.util.List;
import java.util.Objects;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Exchanges the code of a login for its tokens, and proves who we are by a secret or by a signed assertion. */
@Component
class CodeExchange implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final List<LoginProvider> providers;
    private final OurKeys ours;
    private final TokenTime time;
    private final NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest> assertions =
            new NimbusJwtClientAuthenticationParametersConverter<>(this::signing);

    CodeExchange(List<LoginProvider> providers, OurKeys ours, TokenTime time) {
        this.providers = List.copyOf(providers);
        this.ours = ours;
        this.time = time;
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        var provider = LoginProvider.of(
                        this.providers, request.getClientRegistration().getRegistrationId())
                .orElseThrow();
        var calls = ProviderCalls.within(provider.settings().timeout())
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build();
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(calls);
        if (provider.settings().byAssertion()) {
            client.addParametersConverter(this::assertion);
        }
        return client.getTokenResponse(request);
    }

    private MultiValueMap<String, String> assertion(OAuth2AuthorizationCodeGrantRequest request) {
        return Objects.requireNonNull(
                this.assertions.convert(request), "a provider without a secret gets an assertion");
    }

    private JWK signing(ClientRegistration registration) {
        return this.ours.signing(this.time.source().instant()).orElseThrow();
    }
}
