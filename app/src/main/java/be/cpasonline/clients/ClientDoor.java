package be.cpasonline.clients;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may ask how a software stands: that software itself. */
@Configuration(proxyBeanMethods = false)
class ClientDoor {

    @Bean
    DoorRule statusOfSoftware() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, StatusCalls.PATH);
    }
}
