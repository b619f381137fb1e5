package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agent of two centres chooses one and sees it alone; whoever must log in again is told why and comes back. */
class FreshAndChosenTests {

    private static final String SITE = LocalProduct.shared().places().form();
    private static final Pattern INBOX = Pattern.compile(".*/portal/(fr|nl|de)/(inbox)?");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void whoWorksForTwoCentresSeesOneAtATime(String language) {
        try (var context = OneBrowser.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(SITE + "/portal/" + language + "/login");
            login(page);
            assertThat(page.url()).contains("/portal/" + language + "/centre");

            var names = page.locator("button[name=centre]").allTextContents();
            assertThat(names).hasSize(2);
            page.locator("button[name=centre]").first().click();
            page.waitForURL(INBOX);
            assertThat(page.textContent(".cpas-desk-bar"))
                    .contains(names.getFirst())
                    .doesNotContain(names.getLast());

            page.locator(".cpas-desk-bar a[href$='/centre']").click();
            page.locator("button[name=centre]").last().click();
            page.waitForURL(INBOX);
            assertThat(page.textContent(".cpas-desk-bar"))
                    .contains(names.getLast())
                    .doesNotContain(names.getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void thePagesBetweenAreAccessibleAndFitASmallScreen(String language) {
        try (var context =
                OneBrowser.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            var page = context.newPage();
            page.navigate(SITE + "/portal/" + language + "/login");
            login(page);
            Inspection.wideAndSmall(page, "choose-centre-" + language);
            page.locator("button[name=centre]").first().click();
            page.waitForURL(INBOX);

            page.navigate(SITE + "/portal/" + language + "/again?then=/portal/" + language + "/register");
            Inspection.wideAndSmall(page, "login-again-" + language);
            page.locator("main form button").first().click();
            choose(page);
            page.waitForURL(Pattern.compile(".*/portal/" + language + "/register"));
        }
    }

    private static void login(Page page) {
        page.locator("main form button").click();
        choose(page);
        page.waitForURL(url -> url.startsWith(SITE));
    }

    private static void choose(Page page) {
        page.locator("input[type=radio][value=claes]").check(new Locator.CheckOptions().setForce(true));
        page.locator("button[name=answer][value=login]").click();
    }
}
