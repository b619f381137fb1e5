package be.cpasonline.centredesk;

import be.cpasonline.calls.DoorRule;
import be.cpasonline.identity.SoftwareScope;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may read of a centre: its software, with a token that lets it consult. Codes are told to anybody. */
@Configuration(proxyBeanMethods = false)
class CentreDeskDoor {

    @Bean
    DoorRule centreForItsSoftware() {
        return DoorRule.software(
                HttpMethod.GET, SoftwareScope.CONSULT, RegisterCalls.PATH, SettingsCalls.PATH, FiguresCalls.PATH);
    }

    @Bean
    DoorRule codesForAnybody() {
        return DoorRule.anybody(
                Arrays.stream(CodeList.values()).map(CodeList::path).toArray(String[]::new));
    }
}
