package be.cpasonline.api;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may ask for the reference answers: anybody; and for what a token stands: whoever holds it. */
@Configuration(proxyBeanMethods = false)
class ReferenceDoor {

    @Bean
    DoorRule openToAnybody() {
        return DoorRule.anybody(
                "/refData/municipalities",
                "/refData/municipalities/{nisCode}",
                "/legalDeadlines",
                "/provisionalCompetence",
                "/health",
                ContractFile.PATH);
    }

    @Bean
    DoorRule tokenCentreForSoftware() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, "/tokenCentre");
    }
}
