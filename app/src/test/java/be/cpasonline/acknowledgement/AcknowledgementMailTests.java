package be.cpasonline.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcknowledgementMailTests {

    private static final Rendering RENDERING = new Rendering();

    /** Words that would tell a person who glances at the screen what the message is about. */
    private static final String TELLING =
            "(?i).*(CPAS|OCMW|ÖSHZ|aide|hulp|Hilfe|aid|social|maatschappel|sozial|welfare|demande|aanvraag|Antrag).*";

    @ParameterizedTest
    @EnumSource
    void nothingSeenBeforeOpeningTellsWhatTheMailIsAbout(Language language) {
        var mail = RENDERING.mail(AnAcknowledgement.in(language).made());
        var envelope = mail.envelope();

        assertThat(envelope.sender()).doesNotMatch(TELLING);
        assertThat(envelope.subject()).doesNotMatch(TELLING).contains("K7F3-9XPM-2H49");
        assertThat(envelope.preview()).doesNotMatch(TELLING).hasSizeGreaterThan(150);
        assertThat(mail.document().fileName()).isEqualTo("confirmation-K7F3-9XPM-2H49.pdf");
    }

    @ParameterizedTest
    @EnumSource
    void theNeutralLineComesFirstInBothFormsOfTheMail(Language language) {
        var mail = RENDERING.mail(AnAcknowledgement.in(language).made());
        var body = mail.html().substring(mail.html().indexOf("<body>"));

        assertThat(mail.text()).startsWith(mail.envelope().preview());
        assertThat(body.replaceAll("<[^>]*>", "").strip())
                .startsWith(mail.envelope().preview());
    }

    @ParameterizedTest
    @EnumSource
    void theHtmlNamesItsLanguageAndFetchesNothing(Language language) {
        var html = RENDERING.mail(AnAcknowledgement.in(language).made()).html();

        assertThat(html).contains("<html lang=\"" + language.tag() + "\">").doesNotContain("src=", "url(", "<script");
    }

    @ParameterizedTest
    @EnumSource
    void markupInANameStaysText(Language language) {
        var html = RENDERING
                .mail(AnAcknowledgement.in(language).named("<b>&'\"Ann").made())
                .html();

        assertThat(html).contains("&lt;b&gt;&amp;").doesNotContain("<b>");
    }
}
