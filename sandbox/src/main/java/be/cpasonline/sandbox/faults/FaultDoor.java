package be.cpasonline.sandbox.faults;

import be.cpasonline.sandbox.OnlyInSandbox;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the faults behind the doors of tokens, so that it is known whose call is struck, and before all work. */
@OnlyInSandbox
@Configuration(proxyBeanMethods = false)
class FaultDoor {

    @Bean
    FilterRegistrationBean<FaultFilter> faultFilter(PlannedFaults planned) {
        var registration = new FilterRegistrationBean<>(new FaultFilter(planned));
        registration.addUrlPatterns("/REST/*");
        registration.setOrder(0);
        return registration;
    }
}
