package be.cpasonline.machines;

import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.provider.AccessTokenSettings;
import be.cpasonline.provider.ClaimPath;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The centres' software, as the authorization server describes it. A claim inside others is named by its path, with
 * slashes between.
 *
 * @param tokens which authorization server, and what of its tokens is believed
 * @param scopeClaim holds the scopes, as a list or with spaces between
 * @param clientClaim holds the name of the client; without it the subject is the client
 * @param enterpriseClaim holds the enterprise number of the one centre for which the token stands
 * @param centreClaim holds our own number of the centre, for a server that knows it; blank when none does
 * @param certificateHeader in which a proxy names the certificate of whoever called it; blank when the service ends TLS
 * @param proxies the addresses, or networks, from which that header is believed
 */
@ConfigurationProperties("cpas-online.machines")
record MachineSettings(
        @DefaultValue AccessTokenSettings tokens,
        @DefaultValue("scope") ClaimPath scopeClaim,
        @DefaultValue("client_id") ClaimPath clientClaim,
        @DefaultValue("enterpriseNumber") ClaimPath enterpriseClaim,
        @DefaultValue("") ClaimPath centreClaim,
        @DefaultValue("scope:mi-is:cpasOnline:consult") String consultScope,
        @DefaultValue("scope:mi-is:cpasOnline:acknowledge") String acknowledgeScope,
        @DefaultValue("") String certificateHeader,
        @DefaultValue({}) List<String> proxies) {

    MachineSettings {
        proxies = List.copyOf(proxies);
        if (tokens.used() && tokens.audience().isBlank()) {
            throw new IllegalArgumentException("tokens of machines need an audience");
        }
    }

    String nameOf(SoftwareScope scope) {
        return switch (scope) {
            case CONSULT -> this.consultScope;
            case ACKNOWLEDGE -> this.acknowledgeScope;
        };
    }
}
