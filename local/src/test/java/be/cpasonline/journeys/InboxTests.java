package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.InventedFiling;
import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agent's day in a browser: the inbox, the search and the page of a request. */
@Timeout(300)
class InboxTests {

    private static final String PORTAL = LocalProduct.shared().places().form() + "/portal";

    /** From the form to the decision: whoever files in Eupen is opened, linked and decided there, all by keyboard. */
    @Test
    void whatIsFiledIsNoticedOpenedLinkedAndDecided() {
        BothMailsTests.confirm("eupen@notices.example");
        try (var visitor = Visitor.reading("de").withoutLooking()) {
            Filing.homelessUntilContact(visitor);
            Filing.contactAndSend(visitor, "eupen-journey@people.example");
        }
        LocalProduct.mail(mail -> mail.to().contains("eupen@notices.example"), Duration.ofSeconds(30));
        try (var context = context()) {
            var page = signedIn(context, "de", "hoffmann");
            var keyboard = new Keyboard(page);
            page.navigate(PORTAL + "/de/inbox?sort=number");
            keyboard.activate(page.locator(".cpas-list__reference").first());
            page.waitForURL("**/requests/**");
            assertThat(page.textContent("main"))
                    .contains("eupen-journey@people.example", "Keine Nationalregisternummer");
            keyboard.type(page.getByLabel("Ihr Aktenzeichen"), "EUP 2026/7");
            keyboard.press("Enter");
            page.waitForURL("**#next");
            assertThat(page.textContent("main")).contains("Verbunden mit Ihrer Akte EUP 2026/7");
            keyboard.activate(link(page, words("de", "next.decision")));
            page.waitForURL("**/decision");
            Inspection.of(page, "portal-decision-de");
            page.getByLabel("Welche Hilfe?").fill("Mietkaution");
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("gewährt").setExact(true))
                    .check(new Locator.CheckOptions().setForce(true));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Den Beschluss vermerken"))
                    .click();
            page.waitForURL(url -> !url.endsWith("/decision"));
            assertThat(page.textContent("main")).contains("Mietkaution", "EUP 2026/7");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyPageIsAccessibleAndFitsASmallScreen(String language) {
        var kinds = Map.of("eid", 1, "declared", 5, "none-with-wishes", 9, "itsme", 13, "again", 25, "helper", 33);
        try (var context = context()) {
            var page = signedIn(context, language, "dubois");
            look(page, language, "inbox", "/inbox");
            look(page, language, "inbox-sorted", "/inbox?show=competence&sort=received");
            look(page, language, "inbox-empty", "/inbox?show=closed");
            look(page, language, "search", "/search");
            page.locator("#about").fill("wi-śniewska peeters");
            page.keyboard().press("Enter");
            page.waitForSelector("main [role=status]");
            look(page, "portal-search-none-" + language);
            page.navigate(PORTAL + "/" + language + "/search");
            page.locator("#about").fill("85.07.30-033.29");
            page.keyboard().press("Enter");
            page.waitForSelector("#about-error");
            look(page, "portal-search-mistake-" + language);
            kinds.forEach((kind, number) -> request(page, language, kind, number));
        }
    }

    private static void request(Page page, String language, String kind, int number) {
        UUID id = InventedFiling.file(number).publicId();
        look(page, language, "request-" + kind, "/requests/" + id);
        look(page, language, "request-print", "/requests/" + id + "/print");
        page.navigate(PORTAL + "/" + language + "/requests/" + id);
        page.locator(".cpas-enrolment button").click();
        page.waitForSelector("#caseNumber-error");
        assertThat(page.title()).contains(":");
        look(page, "portal-request-mistake-" + language);
    }

    private static void look(Page page, String language, String name, String path) {
        page.navigate(PORTAL + "/" + language + path);
        look(page, "portal-" + name + "-" + language);
    }

    private static void look(Page page, String name) {
        Inspection.of(page, name);
        page.setViewportSize(320, 800);
        Inspection.of(page, name + "-320");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as(name + " at 320 pixels")
                .isTrue();
        page.setViewportSize(1280, 900);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String words(String language, String key) {
        return new Words(language).of("portal/request", key);
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
