package be.cpasonline.journeys;

import be.cpasonline.local.KeycloakAdministrator;
import be.cpasonline.local.MachineAssertions;
import be.cpasonline.local.WithKeycloak;
import java.util.HashMap;
import java.util.Map;

/** How the software of a centre asks Keycloak for a token. */
final class MachineTokens {

    private MachineTokens() {}

    static String at(WithKeycloak tried, String client, String scope) {
        return KeycloakAdministrator.posted(tried.places().tokens("machines"), asking(tried, client, scope))
                .get("access_token")
                .stringValue();
    }

    static Map<String, String> asking(WithKeycloak tried, String client, String scope) {
        var form = new HashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", MachineAssertions.of(client, tried.places().tokens("machines")));
        if (!scope.isEmpty()) {
            form.put("scope", scope);
        }
        return form;
    }
}
