package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom to call when a centre's own details are unknown: the setting {@code cpas-online.fallback}, by default the SPP IS.
 * Circular of 28/05/2025, letterhead.
 */
@ConfigurationProperties("cpas-online.fallback")
public record FallbackContact(InFourLanguages name, String phone, String email) {}
