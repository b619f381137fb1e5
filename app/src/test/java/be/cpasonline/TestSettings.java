package be.cpasonline;

import java.util.function.Supplier;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The settings an operator gives by environment variables, invented for tests. */
class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final Supplier<TestDatabase> database;

    TestSettings() {
        this(TestDatabase::fresh);
    }

    TestSettings(Supplier<TestDatabase> database) {
        this.database = database;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = this.database.get();
        context.getBeanFactory().registerSingleton("testDatabase", database);
        TestPropertyValues.of(
                        "CPAS_DATABASE_URL=" + database.url() + "?socketFactory=" + RoundTrips.class.getName(),
                        "CPAS_DATABASE_PASSWORD=" + database.password(),
                        "CPAS_OWNER_PASSWORD=" + database.password(),
                        "CPAS_SMTP_HOST=127.0.0.1",
                        "CPAS_SMTP_PORT=" + TestOutside.MAIL.getSmtp().getPort(),
                        "CPAS_MAIL_FROM=no-reply@cpasonline.test",
                        "CPAS_PUBLIC_URL=https://cpasonline.test",
                        "CPAS_MASTER_KEYS=" + TestKeys.MASTER,
                        "CPAS_INDEX_KEYS=" + TestKeys.INDEX,
                        "CPAS_LOGIN_ISSUER=" + TestProvider.running().issuer(),
                        "CPAS_LOGIN_CLIENT_ID=cpas-online",
                        "CPAS_LOGIN_CLIENT_SECRET=only in tests",
                        "CPAS_AGENT_ISSUER=" + TestProvider.running().issuer(),
                        "CPAS_AGENT_CLIENT_ID=cpas-online",
                        "CPAS_AGENT_CLIENT_SECRET=only in tests",
                        "CPAS_AGENT_CENTRE_CLAIM=centreNumber",
                        "CPAS_MACHINE_ISSUER=" + TestIssuer.running().issuer(),
                        "CPAS_MACHINE_CENTRE_CLAIM=centreNumber",
                        "CPAS_SIGNALS_ANY_ADDRESS=true")
                .applyTo(context);
    }
}
