package be.cpasonline.local;

import be.cpasonline.CpasOnline;
import be.cpasonline.sandbox.MovableClock;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the service in this process as production would, by its settings; only the clock is replaced. */
final class Service {

    private Service() {}

    static ConfigurableApplicationContext start(Map<String, Object> settings, Clock clock, MovableClock movable) {
        var application = new SpringApplication(CpasOnline.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("local", settings));
            context.getBeanFactory().registerSingleton("localClock", clock);
            context.getBeanFactory().registerSingleton("movableClock", movable);
        });
        return application.run();
    }

    /** What the stand-ins bring onto the class path is theirs, not the service's. */
    static String notForTheService() {
        return String.join(
                ",",
                OAuth2AuthorizationServerAutoConfiguration.class.getName(),
                OAuth2AuthorizationServerJwtAutoConfiguration.class.getName());
    }
}
