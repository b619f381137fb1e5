package be.cpasonline.login;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The provider of citizens; it may be down while the service runs. */
@Component
@EnableConfigurationProperties(LoginSettings.class)
class FederalProvider implements ClientRegistrationRepository {

    static final String ID = "federal";

    private final LoginSettings settings;
    private final String publicUrl;
    private final ClientRegistrationRepository late = new LateRegistration(ID, this::discovered);

    FederalProvider(LoginSettings settings, @Value("${cpas-online.public-url}") String publicUrl) {
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return this.late.findByRegistrationId(id);
    }

    private ClientRegistration discovered() {
        return ClientRegistrations.fromIssuerLocation(this.settings.issuer())
                .registrationId(ID)
                .clientId(this.settings.clientId())
                .clientSecret(this.settings.clientSecret())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(this.publicUrl + "/login/oauth2/code/" + ID)
                .scope("openid", "profile", "egovnrn")
                .build();
    }
}
