package be.cpasonline.sandbox;

import be.cpasonline.calls.Call;
import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may use the sandbox: the software of a centre, with the tokens it uses anyway, for that centre alone. */
@OnlyInSandbox
@Configuration(proxyBeanMethods = false)
public class SandboxDoor {

    /** Below this path stands what the sandbox offers. */
    public static final String BASE = Call.BASE + "/sandbox/";

    @Bean
    DoorRule sandboxContractForAnybody() {
        return DoorRule.anybody("/sandbox/openapi.yaml");
    }

    @Bean
    DoorRule readingTheSandbox() {
        return DoorRule.software(HttpMethod.GET, SoftwareScope.CONSULT, "/sandbox/faults", "/sandbox/clock");
    }

    @Bean
    DoorRule usingTheSandbox() {
        return DoorRule.software(
                HttpMethod.POST, SoftwareScope.CONSULT, "/sandbox/testRequests", "/sandbox/faults", "/sandbox/clock");
    }

    @Bean
    DoorRule clearingTheSandbox() {
        return DoorRule.software(
                HttpMethod.DELETE, SoftwareScope.CONSULT, "/sandbox/faults", "/sandbox/faults/{faultId}");
    }
}
