package be.cpasonline.local;

import be.cpasonline.local.login.Client;
import be.cpasonline.local.mailcatcher.SmtpServer;
import be.cpasonline.provider.ClientKeysCommand;
import be.cpasonline.sandbox.Sandbox;
import be.cpasonline.sealing.KeysetCommand;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings that production gives by environment variables, under the same names. */
final class Settings {

    private static final String CENTRE = "centreNumber";
    private static final String ENTERPRISE = "principalAttributes/urn:be:fgov:kbo-bce:organization:cbe-number";

    private Settings() {}

    static Map<String, Object> of(
            Places places, DataFolder folder, LocalDatabase database, SmtpServer smtp, List<Client> clients) {
        var settings = new HashMap<String, Object>();
        settings.put("CPAS_PORT", places.formPort());
        settings.put("CPAS_PUBLIC_URL", places.form());
        settings.put("CPAS_DATABASE_URL", database.url());
        settings.put("CPAS_DATABASE_PASSWORD", folder.secret(LocalDatabase.SERVICE_PASSWORD));
        settings.put("CPAS_OWNER_PASSWORD", folder.secret(LocalDatabase.OWNER_PASSWORD));
        settings.putAll(keysets(folder));
        settings.putAll(clientKeys(folder));
        settings.put("CPAS_SMTP_HOST", "127.0.0.1");
        settings.put("CPAS_SMTP_PORT", smtp.port());
        settings.put("CPAS_MAIL_FROM", "no-reply@cpas-online.invalid");
        settings.putAll(logins(places, clients));
        settings.put("CPAS_SIGNALS_ANY_ADDRESS", "true");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.autoconfigure.exclude", Service.notForTheService());
        return settings;
    }

    /** The sandbox, open to whoever sits at this machine. */
    static Map<String, Object> ofSandbox() {
        return Map.of(Sandbox.SWITCH, "true", Sandbox.OPEN, "true", Sandbox.TEST_SYSTEM, "true");
    }

    /** Each login as the real provider wants it: only the agents' client has a secret, the others sign. */
    private static Map<String, String> logins(Places places, List<Client> clients) {
        var settings = new HashMap<String, String>();
        settings.put("CPAS_LOGIN_ISSUER", places.login() + "/fas");
        settings.put("CPAS_LOGIN_CLIENT_ID", clients.getFirst().id());
        settings.put("CPAS_ITSME_ISSUER", places.login() + "/itsme");
        settings.put("CPAS_ITSME_CLIENT_ID", clients.get(1).id());
        settings.put("CPAS_ITSME_SCOPES", "openid,service:CPASONLINE,profile,eid");
        settings.put("CPAS_AGENT_ISSUER", places.login() + "/agents");
        settings.put("CPAS_AGENT_CLIENT_ID", clients.getLast().id());
        settings.put("CPAS_AGENT_CLIENT_SECRET", clients.getLast().secret());
        settings.put("CPAS_AGENT_ANSWERS", "signed");
        settings.put("CPAS_AGENT_CENTRE_CLAIM", CENTRE);
        settings.put("CPAS_AGENT_ENTERPRISE_CLAIM", ENTERPRISE);
        settings.put("CPAS_MACHINE_ISSUER", places.login() + "/machines");
        settings.put("CPAS_MACHINE_CENTRE_CLAIM", CENTRE);
        settings.put("CPAS_MACHINE_ENTERPRISE_CLAIM", ENTERPRISE);
        return settings;
    }

    /** The pairs by which the providers know the service, drawn once; they count real time, whatever the clock says. */
    static Map<String, String> clientKeys(DataFolder folder) {
        return lines(folder.kept(
                "client-keys",
                () -> ClientKeysCommand.run(Map.of(), InstantSource.system().instant(), "new")));
    }

    /** Drawn once, as an operator would, and kept: what was sealed in an earlier start must open in a later one. */
    private static Map<String, String> keysets(DataFolder folder) {
        return lines(folder.kept("keysets", () -> KeysetCommand.run(Map.of(), "new")));
    }

    private static Map<String, String> lines(String kept) {
        return kept.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(halves -> halves[0], halves -> halves[1]));
    }
}
