package be.cpasonline.sandbox.conformance;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.sandbox.OnlyInSandbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may see a report: the software that it is about. */
@Configuration(proxyBeanMethods = false)
@OnlyInSandbox
class ConformanceDoor {

    /** Below the base of the API. */
    static final String REPORT = "/sandbox/conformance";

    @Bean
    DoorRule readingTheConformanceReport() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, REPORT);
    }

    @Bean
    DoorRule beginningTheConformanceReportAnew() {
        return DoorRule.software(HttpMethod.DELETE, SoftwareScope.CONSULT, REPORT);
    }

    @Bean
    DoorRule askingForTrialSignals() {
        return DoorRule.software(HttpMethod.POST, SoftwareScope.CONSULT, REPORT + "/trialSignals");
    }
}
