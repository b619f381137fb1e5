package be.cpasonline.local;

import be.cpasonline.provider.ClientKeysCommand;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** What an operator sets, as docs/going-live.md tells, and other values that it allows. */
public final class KeycloakSettings {

    static final String CLIENT_SECRET = "a-secret-of-these-tests";

    private KeycloakSettings() {}

    /** For a Keycloak at these places. */
    static Map<String, String> of(KeycloakPlaces places) {
        var settings = new HashMap<String, String>();
        var keys = ClientKeysCommand.run(Map.of(), InstantSource.system().instant(), "new")
                .strip()
                .split("=", 2);
        settings.put(keys[0], keys[1]);
        settings.put("CPAS_LOGIN_ISSUER", places.issuer("fas"));
        settings.put("CPAS_LOGIN_CLIENT_ID", "cpas-online");
        settings.put("CPAS_LOGIN_CLIENT_SECRET", "");
        settings.put("CPAS_LOGIN_ANSWERS", "signed");
        settings.put("CPAS_ITSME_ISSUER", places.issuer("itsme"));
        settings.put("CPAS_ITSME_CLIENT_ID", "cpas-online");
        settings.put("CPAS_ITSME_SCOPES", "openid,service:CPASONLINE,profile,eid");
        settings.putAll(agents(places));
        settings.putAll(machines(places));
        return settings;
    }

    private static Map<String, String> agents(KeycloakPlaces places) {
        return Map.of(
                "CPAS_AGENT_ISSUER", places.issuer("agents"),
                "CPAS_AGENT_CLIENT_ID", "cpas-agents",
                "CPAS_AGENT_CLIENT_SECRET", "",
                "CPAS_AGENT_SCOPES", "openid,profile,enterprise,roles",
                "CPAS_AGENT_ANSWERS", "plain",
                "CPAS_AGENT_CENTRE_CLAIM", "",
                "CPAS_AGENT_ENTERPRISE_CLAIM", "principalAttributes/urn:be:fgov:kbo-bce:organization:cbe-number",
                "CPAS_AGENT_ROLES_CLAIM", "principalAttributes/roles",
                "CPAS_AGENT_HANDLER_ROLE", "worker",
                "CPAS_AGENT_ADMINISTRATOR_ROLE", "manager");
    }

    private static Map<String, String> machines(KeycloakPlaces places) {
        return Map.of(
                "CPAS_MACHINE_ISSUER", places.issuer("machines"),
                "CPAS_MACHINE_CLIENT_CLAIM", "azp",
                "CPAS_MACHINE_CERTIFICATE_HEADER", "Client-Cert",
                "CPAS_MACHINE_PROXIES", "127.0.0.1",
                "CPAS_MACHINE_ENTERPRISE_CLAIM", "principalAttributes/urn:be:fgov:kbo-bce:organization:cbe-number");
    }

    /**
     * A secret instead of our keys, answers that are signed on an elliptic curve, also those about agents, and a level for
     * itsme that is too low once it is reached; a login without its time is refused.
     */
    public static Map<String, String> withSecretsAndEllipticCurves() {
        return Map.of(
                "CPAS_CLIENT_KEYS", "",
                "CPAS_ITSME_ISSUER", "",
                "CPAS_LOGIN_CLIENT_ID", "cpas-secret",
                "CPAS_LOGIN_CLIENT_SECRET", CLIENT_SECRET,
                "CPAS_LOGIN_ITSME_LEVEL", "urn:be:fedict:iam:fas:citizen:Level200",
                "CPAS_LOGIN_FRESHNESS", "demanded",
                "CPAS_AGENT_CLIENT_ID", "cpas-agents-secret",
                "CPAS_AGENT_CLIENT_SECRET", CLIENT_SECRET,
                "CPAS_AGENT_ANSWERS", "signed");
    }

    /** Those keys of ours, for clients that read them at the other product. */
    public static Map<String, String> withKeys(String keys) {
        return Map.of(
                ClientKeysCommand.SETTING,
                keys,
                "CPAS_LOGIN_CLIENT_ID",
                "cpas-rotating",
                "CPAS_ITSME_CLIENT_ID",
                "cpas-rotating");
    }

    /** Answers about agents that are signed and encrypted, and itsme asked to let nobody in by an earlier login. */
    public static Map<String, String> withNestedAgentsAndFreshItsme() {
        return Map.of(
                "CPAS_ITSME_CLIENT_ID", "cpas-rotating",
                "CPAS_ITSME_FRESHNESS", "demanded",
                "CPAS_AGENT_CLIENT_ID", "cpas-agents-nested",
                "CPAS_AGENT_ANSWERS", "nested");
    }
}
