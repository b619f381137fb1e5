package be.cpasonline.local.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /** Starts on that port for the service, which asks each issuer as one of these. */
    public static LoginProvider start(int port, List<Client> asking) {
        return start(port, asking, made -> made);
    }

    /**
     * The same.
     *
     * @param keeping of the invented vendor's pair of keys: what is kept, or else what is made
     */
    public static LoginProvider start(int port, List<Client> asking, UnaryOperator<Supplier<String>> keeping) {
        var application = new SpringApplication(ProviderContext.class);
        application.setRegisterShutdownHook(false);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("provider", settings(port)));
            context.getBeanFactory().registerSingleton("clients", new Clients(asking));
            context.getBeanFactory().registerSingleton("vendorKeeping", new ProviderContext.VendorKeeping(keeping));
            context.getBeanFactory().registerSingleton("server", new ProviderContext.Server(address(port)));
        });
        // The service's own settings stand on the same class path under the usual name.
        return new LoginProvider(application.run("--spring.config.name=login-provider"), address(port));
    }

    /** Where it is reached; its issuers stand below. */
    public String url() {
        return this.url;
    }

    /** Lets it know the enterprise numbers of centres, by the numbers that the service gives them. */
    public void knows(IntFunction<Optional<String>> enterpriseNumbers) {
        this.context.getBean(Enterprises.class).ask(enterpriseNumbers);
    }

    /**
     * A token that the software of a centre gets, by the id of its client: {@code vendor-namur}, {@code vendor-leuven},
     * {@code vendor-eupen} (may only look), {@code vendor-pajottegem} (took over three others), {@code vendor-former} (a centre that was merged into another).
     */
    public String machineToken(String client) {
        return this.context
                .getBean(Vendor.class)
                .token(Machine.ALL.stream()
                        .filter(machine -> machine.client().equals(client))
                        .findFirst()
                        .orElseThrow());
    }

    private static String address(int port) {
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
