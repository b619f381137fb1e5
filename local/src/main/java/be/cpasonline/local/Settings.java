package be.cpasonline.local;

import be.cpasonline.local.login.Client;
import be.cpasonline.local.mailcatcher.SmtpServer;
import be.cpasonline.sealing.KeysetCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings that production gives by environment variables, under the same names. */
final class Settings {

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
        settings.put("CPAS_SMTP_HOST", "127.0.0.1");
        settings.put("CPAS_SMTP_PORT", smtp.port());
        settings.put("CPAS_MAIL_FROM", "no-reply@cpas-online.invalid");
        settings.put("CPAS_LOGIN_ISSUER", places.login());
        settings.put("CPAS_LOGIN_CLIENT_ID", clients.getFirst().id());
        settings.put("CPAS_LOGIN_CLIENT_SECRET", clients.getFirst().secret());
        settings.put("CPAS_LOGIN_ANSWERS", "plain");
        settings.put("CPAS_AGENT_ISSUER", places.login());
        settings.put("CPAS_AGENT_CLIENT_ID", clients.getLast().id());
        settings.put("CPAS_AGENT_CLIENT_SECRET", clients.getLast().secret());
        settings.put("CPAS_AGENT_CENTRE_CLAIM", "centreNumber");
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.autoconfigure.exclude", Service.notForTheService());
        return settings;
    }

    /** Drawn once, as an operator would, and kept: what was sealed in an earlier start must open in a later one. */
    private static Map<String, String> keysets(DataFolder folder) {
        return folder.kept("keysets", () -> KeysetCommand.run(Map.of(), "new"))
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(halves -> halves[0], halves -> halves[1]));
    }
}
