package be.cpasonline.welcome;

import be.cpasonline.language.InFourLanguages;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only the controller can decide, setting {@code cpas-online.privacy}: its name, blank while it is not settled; how
 * many months a request is kept, 0 while it is not decided; where people write about their data.
 */
@ConfigurationProperties("cpas-online.privacy")
record PrivacySettings(InFourLanguages controller, int retentionMonths, String contact) {}
