package be.cpasonline.local.login;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The provider as it runs: its own application, on its own port of the loopback address. */
public final class LoginProvider implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String url;

    private LoginProvider(ConfigurableApplicationContext context, String url) {
        this.context = context;
        this.url = url;
    }

    /** Starts on that port for these two. */
    public static LoginProvider start(int port, Client citizens, Client workers) {
        var application = new SpringApplication(ProviderContext.class);
        application.setRegisterShutdownHook(false);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("provider", settings(port)));
            context.getBeanFactory().registerSingleton("clients", new Clients(citizens, workers));
            context.getBeanFactory().registerSingleton("issuer", new ProviderContext.Issuer(issuer(port)));
        });
        // The service's own settings stand on the same class path under the usual name.
        return new LoginProvider(application.run("--spring.config.name=login-provider"), issuer(port));
    }

    /** Where it is reached, which is also its issuer's name. */
    public String url() {
        return this.url;
    }

    private static String issuer(int port) {
        return "http://localhost:" + port;
    }

    private static Map<String, Object> settings(int port) {
        return Map.of(
                "server.port",
                port,
                "server.address",
                "127.0.0.1",
                "server.servlet.session.cookie.name",
                "login-provider",
                "spring.threads.virtual.enabled",
                true);
    }

    @Override
    public void close() {
        this.context.close();
    }
}
