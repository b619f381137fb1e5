package be.cpasonline.welcome;

import be.cpasonline.centres.FallbackContact;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Fills the texts with what only the settings and the list of help lines know. */
@Component
@EnableConfigurationProperties(PrivacySettings.class)
class Wordings {

    private static final Texts TEXTS = Texts.beside(Wordings.class);

    private final FallbackContact fallback;
    private final PrivacySettings privacy;

    Wordings(FallbackContact fallback, PrivacySettings privacy) {
        this.fallback = fallback;
        this.privacy = privacy;
    }

    Wording in(Language language) {
        var texts = TEXTS.in(language);
        return new Wording(texts, new Object[] {
            "fallbackName", this.fallback.name().in(language),
            "fallbackPhone", this.fallback.phone(),
            "fallbackEmail", this.fallback.email(),
            "technicalPhone", HelpLines.TECHNICAL_HELP.number(),
            "technicalEmail", HelpLines.TECHNICAL_HELP.email().orElseThrow(),
            "dpo", this.privacy.contact(),
            "controller", controller(texts),
            "retention", retention(texts),
            "months", this.privacy.retentionMonths()
        });
    }

    private String controller(Texts.In texts) {
        var named = this.privacy.controller().in(texts.language());
        return named.isBlank() ? texts.get("privacy.controller.unset") : named;
    }

    private String retention(Texts.In texts) {
        var months = this.privacy.retentionMonths();
        return months == 0
                ? texts.get("privacy.retention.unset")
                : texts.get("privacy.retention.set", "months", months);
    }
}
