package be.cpasonline;

import java.util.List;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks for every setting that has no default before anything else is tried, and names all that are missing at once. */
final class RequiredSettings implements ApplicationListener<ApplicationPreparedEvent> {

    static final List<String> NAMES = List.of(
            "CPAS_DATABASE_URL",
            "CPAS_DATABASE_PASSWORD",
            "CPAS_OWNER_PASSWORD",
            "CPAS_SMTP_HOST",
            "CPAS_MAIL_FROM",
            "CPAS_PUBLIC_URL",
            "CPAS_MASTER_KEYS",
            "CPAS_INDEX_KEYS",
            "CPAS_LOGIN_ISSUER",
            "CPAS_LOGIN_CLIENT_ID",
            "CPAS_AGENT_ISSUER",
            "CPAS_AGENT_CLIENT_ID");

    /** Other applications that carry this one on their class path are left alone. */
    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (event.getSpringApplication().getAllSources().contains(CpasOnline.class)) {
            refuseWhenMissing(event.getApplicationContext().getEnvironment());
        }
    }

    private static void refuseWhenMissing(Environment environment) {
        var missing = NAMES.stream()
                .filter(name -> environment.getProperty(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("These environment variables are missing: " + String.join(", ", missing) + ".");
        }
    }
}
