package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.language.InFourLanguages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FallbackContactTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(FallbackContact.class)
    static class Settings {}

    @Test
    void withoutASettingTheFederalServiceIsNamed() {
        this.service.run(context -> assertThat(context.getBean(FallbackContact.class))
                .isEqualTo(new FallbackContact(
                        new InFourLanguages(
                                "SPP Intégration sociale (SPP IS)",
                                "POD Maatschappelijke Integratie (POD MI)",
                                "ÖPD Sozialeingliederung",
                                "PPS Social Integration"),
                        "02 508 85 86",
                        "question@mi-is.be")));
    }

    @Test
    void theOperatorMayNameAnother() {
        this.service
                .withPropertyValues("CPAS_FALLBACK_PHONE=02 000 00 00")
                .run(context -> assertThat(
                                context.getBean(FallbackContact.class).phone())
                        .isEqualTo("02 000 00 00"));
    }
}
