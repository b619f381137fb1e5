package be.cpasonline.agents;

import be.cpasonline.login.LateRegistration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The provider where people who work here log in; it may be down while the service runs. */
@Component
@EnableConfigurationProperties(AgentLoginSettings.class)
class AgentProvider {

    static final String ID = "agents";
    static final String WAY_BACK = "/portal/login/oauth2/code/";

    private final AgentLoginSettings settings;
    private final String publicUrl;
    private final ClientRegistrationRepository late = new LateRegistration(ID, this::discovered);

    AgentProvider(AgentLoginSettings settings, @Value("${cpas-online.public-url}") String publicUrl) {
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    /** Not a bean of its own: the citizens' one is the service's, and a library that asks for "the" one gets that. */
    ClientRegistrationRepository repository() {
        return this.late;
    }

    private ClientRegistration discovered() {
        return ClientRegistrations.fromIssuerLocation(this.settings.issuer())
                .registrationId(ID)
                .clientId(this.settings.clientId())
                .clientSecret(this.settings.clientSecret())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(this.publicUrl + WAY_BACK + ID)
                .scope(this.settings.scopes())
                .build();
    }
}
