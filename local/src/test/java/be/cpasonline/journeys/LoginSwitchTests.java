package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A login of citizens is switched off and on again, and what both sides see meanwhile. */
@Timeout(300)
class LoginSwitchTests {

    @Test
    void theMessageStandsInThePlaceOfTheButtonUntilItIsSwitchedOnAgain() {
        try (var ann = new SignedInAs("operator", "vandamme")) {
            ann.looksInEveryLanguage("operator-logins", "/operator/logins");
            ann.looksInEveryLanguage("operator-login-off", "/operator/logins/federal-eid");
            for (var language : SignedInAs.LANGUAGES) {
                ann.opens("/operator/" + language + "/logins/federal-eid");
                ann.page().locator("#message-de").fill("x".repeat(301));
                ann.page().locator("[value=look]").click();
                ann.page().waitForSelector("[data-mistakes]");
                ann.looks("operator-login-off-mistake-" + language);
                ann.page().locator("#message-de").fill("Die eID geht nicht.\nWieder ab 14 Uhr.");
                ann.page().locator("[value=look]").click();
                ann.page().waitForSelector("[value=off]");
                ann.looks("operator-login-off-confirm-" + language);
            }
            ann.page().locator("[value=off]").click();
            ann.page().waitForURL("**done=off");
            try {
                ann.looksInEveryLanguage("operator-logins-off", "/operator/logins");
                assertThat(ann.reads()).contains("Els Van Damme", "Wieder ab 14 Uhr.");
                citizensRead("Wieder ab 14 Uhr.");
                reword(ann);
                citizensRead("Wieder ab 17 Uhr.");
            } finally {
                ann.opens("/operator/de/logins");
                ann.page().locator("main form button").first().click();
                ann.page().waitForURL("**done=on");
            }
            ann.looksInEveryLanguage("operator-logins-past", "/operator/logins");
        }
    }

    private static void reword(SignedInAs ann) {
        ann.looksInEveryLanguage("operator-login-reword", "/operator/logins/federal-eid/message");
        ann.opens("/operator/de/logins");
        ann.page().locator("main a[href$='/federal-eid/message']").click();
        ann.page().locator("#message-de").fill("Die eID geht noch nicht.\nWieder ab 17 Uhr.");
        ann.page().locator("[value=look]").click();
        ann.page().waitForSelector("[value=save]");
        ann.looks("operator-login-reword-confirm");
        ann.page().locator("[value=save]").click();
        ann.page().waitForURL("**done=reworded");
        ann.looksInEveryLanguage("operator-logins-reworded", "/operator/logins");
    }

    private static void citizensRead(String message) {
        var site = LocalProduct.shared().places().form();
        var context = OneBrowser.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        try (context) {
            var page = context.newPage();
            page.navigate(site + "/de/already-helped");
            page.locator("input[name=helped][value=no]").check(new Locator.CheckOptions().setForce(true));
            page.locator("#page-form button").click();
            page.locator("input[name=whom][value=myself]").check(new Locator.CheckOptions().setForce(true));
            page.locator("#page-form button").click();
            page.waitForURL("**/identity");
            assertThat(page.locator("main").innerText()).contains(message);
            for (var language : List.of("fr", "nl", "de", "en")) {
                page.navigate(site + "/" + language + "/identity?note=outage");
                assertThat(page.locator("button[name=with][value=eid]").count()).isZero();
                assertThat(page.locator("button[name=with][value=itsme]").count())
                        .isOne();
                Inspection.wideAndSmall(page, "identity-outage-" + language);
            }
        }
    }
}
