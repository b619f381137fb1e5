package be.cpasonline.provider;

import java.util.List;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/** Reads the id_token of whichever provider somebody logged in with, in the way that one sends it. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final List<LoginProvider> providers;

    IdTokens(List<LoginProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var provider = LoginProvider.of(this.providers, registration.getRegistrationId())
                .orElseThrow();
        var nested = provider.settings().answers() == Answers.NESTED;
        return token -> provider.tokens().read(token, nested, provider.expected(TokenClaims.Kind.IDENTITY));
    }
}
