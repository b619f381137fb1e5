package be.cpasonline.exchange;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may read the requests of a centre: its software, with a token that lets it consult. */
@Configuration(proxyBeanMethods = false)
class ExchangeDoor {

    @Bean
    DoorRule readingForSoftware() {
        return DoorRule.software(
                HttpMethod.GET,
                SoftwareScope.CONSULT,
                "/aidRequests",
                "/aidRequests/{aidRequestId}",
                "/aidRequests/{aidRequestId}/acknowledgement",
                "/changes");
    }

    @Bean
    DoorRule searchingForSoftware() {
        return DoorRule.software(HttpMethod.POST, SoftwareScope.CONSULT, "/aidRequests/query");
    }
}
