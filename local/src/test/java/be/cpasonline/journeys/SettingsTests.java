package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator sets how the centre is written to, in a browser. */
@Timeout(300)
class SettingsTests {

    private static final String PORTAL = LocalProduct.shared().places().form() + "/portal";

    /** The link is read in the mail catcher, as a person does who tries the product. */
    @Test
    void aNewAddressCountsOnceItsLinkIsFollowedAndTheOldOneIsToldTwice() {
        var old = UUID.randomUUID() + "@notices.example";
        var next = UUID.randomUUID() + "@notices.example";
        BothMailsTests.confirm(old);
        try (var context = context()) {
            var page = signedIn(context, "de", "hoffmann");
            settings(page, "de");
            type(page, next);
            assertThat(page.locator("main [role=status]").textContent()).contains("unterwegs");
            assertThat(written(page)).contains(old).doesNotContain(next);
            assertThat(mailTo(page, old)).contains("eine andere Adresse", "ändert sich nichts");

            var link = mailTo(page, next).replaceFirst("(?s).*?(http\\S+/portal/confirm/\\S+).*", "$1");
            page.navigate(link);
            look(page, "confirm-fresh-de");
            settings(page, "de");
            assertThat(written(page)).contains(old).doesNotContain(next);

            page.navigate(link);
            page.locator(".cpas-languages a[lang=fr], .cpas-languages a[hreflang=fr]")
                    .click();
            assertThat(page.locator("main form button").textContent()).contains("Confirmer l’adresse");
            page.goBack();
            page.locator("main form button").click();
            assertThat(page.locator("h1").textContent()).contains("bestätigt");
            look(page, "confirm-done-de");
            page.navigate(link);
            look(page, "confirm-used-de");
            settings(page, "de");
            assertThat(written(page)).contains(next).doesNotContain(old);
            LocalProduct.mail(
                    mail -> mail.to().contains(old) && mail.subject().contains("nicht mehr"), Duration.ofSeconds(30));
            assertThat(mailTo(page, old)).contains("Sie ersetzt diese Adresse");

            page.locator("form[action$='/addresses/away'] button").first().click();
            page.waitForLoadState();
            assertThat(written(page)).contains(old).doesNotContain(next);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void thePageOfTheLinkIsAccessibleInTheOtherLanguagesToo(String language) {
        var next = UUID.randomUUID() + "@notices.example";
        try (var context = context()) {
            var page = signedIn(context, language, "hoffmann");
            settings(page, language);
            type(page, next);
            var link = mailTo(page, next)
                    .replaceFirst("(?s).*?(http\\S+/portal)(/confirm/[A-Za-z0-9_-]+).*", "$1/" + language + "$2");
            page.navigate(link);
            look(page, "confirm-fresh-" + language);
            page.locator("main form button").click();
            page.waitForLoadState();
            assertThat(page.locator("main form").count()).isZero();
            look(page, "confirm-done-" + language);
            page.navigate(link);
            look(page, "confirm-used-" + language);
            settings(page, language);
            page.locator("form[action$='/addresses/away'] button").first().click();
            page.waitForLoadState();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyPageIsAccessibleAndFitsASmallScreenAlsoWithMistakes(String language) {
        try (var context = context()) {
            var page = signedIn(context, language, "willems");
            settings(page, language);
            look(page, "settings-" + language);
            type(page, "nobody");
            page.waitForSelector("#address-error");
            look(page, "settings-mistake-" + language);
            settings(page, language);
            type(page, UUID.randomUUID() + "@notices.example");
            for (int again = 0; again < 3; again++) {
                page.locator("button[id^=again-]").last().click();
                page.waitForLoadState();
            }
            page.waitForSelector("[id^=again-][id$=-error]");
            look(page, "settings-too-often-" + language);
            page.navigate(PORTAL + "/" + language + "/settings/applicants");
            look(page, "settings-applicants-" + language);
            page.locator("main form input").first().fill("halb neun");
            page.locator("main form button").first().click();
            page.waitForSelector(".govuk-error-summary");
            look(page, "settings-applicants-mistake-" + language);
            page.navigate(PORTAL + "/confirm/" + "A".repeat(43) + "?language=" + language);
            look(page, "confirm-unknown-" + language);
        }
    }

    private static void settings(Page page, String language) {
        page.navigate(PORTAL + "/" + language + "/settings");
    }

    private static void type(Page page, String address) {
        page.locator("#address").fill(address);
        page.locator("input[name=how][value=instead]").check(new Locator.CheckOptions().setForce(true));
        page.locator("form:has(#address) button").click();
        page.waitForLoadState();
    }

    private static String written(Page page) {
        return page.locator("main ul").first().textContent();
    }

    /** The text of the latest mail for that address on its page of the mail catcher, in a tab of its own. */
    private static String mailTo(Page page, String address) {
        var mail = LocalProduct.mail(caught -> caught.to().contains(address), Duration.ofSeconds(30));
        var tab = page.context().newPage();
        tab.navigate(LocalProduct.shared().places().console() + "/mails/" + mail.id());
        var text = tab.locator("pre").textContent();
        tab.close();
        return text;
    }

    static void look(Page page, String name) {
        Inspection.of(page, name);
        page.setViewportSize(320, 800);
        Inspection.of(page, name + "-320");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as(name + " at 320 pixels")
                .isTrue();
        page.setViewportSize(1280, 900);
    }

    private static BrowserContext context() {
        return OneBrowser.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private static Page signedIn(BrowserContext context, String language, String subject) {
        var page = context.newPage();
        page.navigate(PORTAL + "/" + language + "/login");
        page.locator("main form button").click();
        page.locator("input[type=radio][value=" + subject + "]").check();
        page.locator("button[name=answer][value=login]").click();
        page.waitForURL("**/portal/**");
        return page;
    }
}
