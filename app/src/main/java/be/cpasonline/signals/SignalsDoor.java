package be.cpasonline.signals;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may have an address told: software that may act; seeing them is consulting. */
@Configuration(proxyBeanMethods = false)
class SignalsDoor {

    private static final String ALL = "/webhookSubscriptions";
    private static final String ONE = ALL + "/{subscriptionId}";

    @Bean
    DoorRule readingSignals() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, ALL, ONE, ONE + "/deliveries");
    }

    @Bean
    DoorRule orderingSignals() {
        return DoorRule.software(HttpMethod.POST, SoftwareScope.ACKNOWLEDGE, ALL, ONE + "/secrets", ONE + "/tests");
    }

    @Bean
    DoorRule endingSignals() {
        return DoorRule.software(HttpMethod.DELETE, SoftwareScope.ACKNOWLEDGE, ONE);
    }
}
