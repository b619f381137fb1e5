package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class BeginningTests {

    private final Browser browser;

    @Autowired
    BeginningTests(MockMvc service) {
        this.browser = new Browser(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void theFirstQuestionIsAskedInEachLanguage(String tag) {
        var page = this.browser.open("/" + tag + "/already-helped");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("lang=\"" + tag + "\"").contains("name=\"helped\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void withoutAnAnswerTheSamePageSaysWhatIsMissing(String tag) {
        this.browser.open("/" + tag + "/already-helped");
        var page = this.browser.send("/" + tag + "/already-helped");

        assertThat(page.path()).isEqualTo("/" + tag + "/already-helped");
        assertThat(page.html()).contains("govuk-error-summary").contains("href=\"#helped\"");
    }

    @Test
    void whoIsNotHelpedGoesOnToForWhom() {
        this.browser.open("/en/already-helped");

        assertThat(this.browser.send("/en/already-helped", "helped", "no").path())
                .isEqualTo("/en/for-whom");
    }

    @Test
    void whoIsHelpedIsShownTheWayToTheirCentreAndStopsThere() {
        this.browser.open("/en/already-helped");
        var own = this.browser.send("/en/already-helped", "helped", "yes");
        assertThat(own.path()).isEqualTo("/en/own-centre");

        var found = this.browser.send("/en/own-centre", "municipality", "Namur");
        assertThat(found.path()).isEqualTo("/en/own-centre");
        assertThat(found.html()).contains("Namur").contains("govuk-heading-m");
        assertThat(this.browser.open("/en/for-whom").path()).isEqualTo("/en/own-centre");
    }

    @Test
    void theAnswerCanBeChanged() {
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "yes");
        this.browser.open("/en/already-helped");

        assertThat(this.browser.send("/en/already-helped", "helped", "no").path())
                .isEqualTo("/en/for-whom");
    }

    @Test
    void aJumpAheadLeadsToTheFirstOpenQuestion() {
        assertThat(this.browser.open("/en/place").path()).isEqualTo("/en/already-helped");
    }
}
