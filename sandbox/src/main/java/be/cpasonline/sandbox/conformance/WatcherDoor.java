package be.cpasonline.sandbox.conformance;

import be.cpasonline.provider.TokenTime;
import be.cpasonline.sandbox.OnlyInSandbox;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the watcher before everything that answers a call. */
@Configuration(proxyBeanMethods = false)
@OnlyInSandbox
class WatcherDoor {

    @Bean
    FilterRegistrationBean<Watcher> conformanceWatcher(Asking asking, Observations observations, TokenTime time) {
        var registration = new FilterRegistrationBean<>(new Watcher(asking, observations, time.source()));
        registration.addUrlPatterns("/REST/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
