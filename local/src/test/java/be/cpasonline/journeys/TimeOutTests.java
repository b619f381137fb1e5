package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever does nothing is warned before the session ends, and can stay: the clock of the browser is put forward. */
@Timeout(300)
class TimeOutTests {

    @ParameterizedTest
    @CsvSource({
        "portal, peeters, fr, trail, session se termine",
        "portal, peeters, nl, register, sessie",
        "portal, peeters, de, settings, Sitzung",
        "operator, vandamme, de, problems, Sitzung"
    })
    void theWarningComesCanBeAnsweredAndOtherwiseThePageGoes(
            String side, String subject, String language, String path, String words) {
        try (var someone = new SignedInAs(side, subject)) {
            var page = someone.page();
            page.clock().install();
            someone.opens("/" + side + "/" + language + "/" + path);
            var warning = page.locator("[data-expires-in][role=alert]");
            page.clock().fastForward("20:00");
            assertThat(warning.count()).isZero();
            page.clock().fastForward("05:10");
            warning.waitFor();
            assertThat(warning.innerText()).contains(words);
            someone.looks("time-out-" + side + "-" + language);
            page.waitForResponse(
                    "**/stay", () -> warning.getByRole(AriaRole.BUTTON).click());
            page.waitForSelector("[data-expires-in]:not([role])");
            page.clock().fastForward("20:00");
            assertThat(warning.count()).isZero();
            page.clock().fastForward("10:10");
            page.waitForURL("**/login?ended**");
            assertThat(page.url()).contains("then=/" + side + "/" + language + "/" + path);
        }
    }
}
