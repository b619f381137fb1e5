package be.cpasonline.centrekeys;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may say to which keys answers are sealed: software that may act; seeing them is consulting. */
@Configuration(proxyBeanMethods = false)
class CentreKeysDoor {

    private static final String ONE = SealingKeyAnswer.PATH + "/{keyId}";

    @Bean
    DoorRule readingSealingKeys() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, SealingKeyAnswer.PATH);
    }

    @Bean
    DoorRule registeringSealingKeys() {
        return DoorRule.software(HttpMethod.POST, SoftwareScope.ACKNOWLEDGE, SealingKeyAnswer.PATH);
    }

    @Bean
    DoorRule endingSealingKeys() {
        return DoorRule.software(HttpMethod.DELETE, SoftwareScope.ACKNOWLEDGE, ONE);
    }
}
