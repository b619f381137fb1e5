package be.cpasonline.handover;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may say what a centre did: its software, with a token that lets it acknowledge; reading it back is consulting. */
@Configuration(proxyBeanMethods = false)
class HandoverDoor {

    private static final String REQUEST = "/aidRequests/{aidRequestId}";

    @Bean
    DoorRule actingForSoftware() {
        return DoorRule.software(
                HttpMethod.POST,
                SoftwareScope.ACKNOWLEDGE,
                REQUEST + "/enrolments",
                REQUEST + "/contactAttempts",
                REQUEST + "/competencePositions",
                REQUEST + "/outcomes",
                REQUEST + "/problemReports",
                REQUEST + "/closings",
                REQUEST + "/reopenings");
    }

    @Bean
    DoorRule confirmingForSoftware() {
        return DoorRule.software(HttpMethod.PUT, SoftwareScope.ACKNOWLEDGE, REQUEST + "/receipt");
    }

    @Bean
    DoorRule readingActsForSoftware() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, REQUEST + "/acts", REQUEST + "/acts/{actId}");
    }
}
