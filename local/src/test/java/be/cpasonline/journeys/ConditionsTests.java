package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same form under conditions in which forms often fail, each in one language. */
@Timeout(120)
class ConditionsTests {

    @Test
    void everythingWorksWithoutJavaScript() {
        try (var visitor = Visitor.with("fr", new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            visitor.withoutLooking();
            Filing.homelessUntilContact(visitor);
            Filing.contactAndSend(visitor, "plain@people.example");
        }
    }

    @Test
    void everythingWorksWithTheKeyboardAlone() {
        try (var visitor = Visitor.reading("nl").opens("/nl")) {
            var keys = new Keyboard(visitor.page());
            var begin = new Page.GetByRoleOptions().setName(visitor.words().of("welcome/texts", "start.begin"));
            keys.activate(visitor.page().getByRole(AriaRole.LINK, begin).first());
            choose(visitor, "already-helped.helped.no", "for-whom");
            choose(visitor, "for-whom.whom.myself", "identity");
            keys.tick(visitor.page().getByRole(AriaRole.CHECKBOX).first());
            keys.type(visitor.field("identity.lastName"), "Toets");
            keys.type(visitor.field("identity.birthYear"), "1970");
            press(visitor, "continue", "living-situation");
            choose(visitor, "living-situation.situation.none", "home");
            choose(visitor, "home.home.changing", "place");
            keys.type(visitor.field("place.municipality.changing"), "1040");
            keys.press("Escape");
            keys.activate(visitor.mainButton(visitor.words().form("continue")));
            visitor.radioCalled("Etterbeek (1040)").waitFor();
            keys.choose(visitor.radioCalled("Etterbeek (1040)"));
            press(visitor, "continue", "centre");
            press(visitor, "continue", "contact");
            keys.choose(visitor.radio("contact.whose.own"));
            keys.type(visitor.field("contact.email"), "toets@people.example");
            press(visitor, "continue", "safety");
            press(visitor, "continue", "need");
            press(visitor, "continue", "check");
            press(visitor, "check.send", "confirmation");
        }
    }

    /** 320 pixels wide is also what 1280 pixels are at 400 % zoom. */
    @Test
    void nothingMovesSidewaysOnASmallPhoneOrAtFourHundredPercent() {
        var small = new Browser.NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4);
        try (var visitor = Visitor.with("de", small)) {
            visitor.looking(page -> assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .as(page.url())
                    .isEqualTo(true));
            Filing.homelessUntilContact(visitor);
            Filing.contactAndSend(visitor, "klein@people.example");
        }
    }

    @Test
    void everythingIsSeenInForcedColours() {
        var forced = new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
        try (var visitor = Visitor.with("fr", forced)) {
            visitor.looking(page -> Inspection.of(page, "forced-" + page.url().replaceFirst(".*/", "")));
            Filing.homelessUntilContact(visitor);
            Filing.contactUntilCheck(visitor, "couleurs@people.example");
        }
    }

    @Test
    void theConfirmationCanBePrinted() {
        try (var visitor = Visitor.reading("en").withoutLooking()) {
            Filing.homelessUntilContact(visitor);
            Filing.contactAndSend(visitor, "print@people.example");
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Inspection.of(visitor.page(), "print-confirmation");
            var leave = new Page.GetByRoleOptions().setName(visitor.words().of("pages/texts", "leave"));
            assertThat(visitor.page().getByRole(AriaRole.LINK, leave).isVisible())
                    .isFalse();
            assertThat(visitor.page().pdf()).isNotEmpty();
        }
    }

    @Test
    void leavingQuicklyLeavesNoAnswerBehind() {
        try (var visitor = Visitor.reading("fr").withoutLooking()) {
            Filing.homelessUntilContact(visitor);
            var home = LocalProduct.shared().places().form();
            visitor.page().route(url -> !url.startsWith(home), route -> route.fulfill());
            visitor.follows(visitor.words().of("pages/texts", "leave"));
            visitor.page().waitForURL(url -> !url.startsWith(home));
            assertThat(visitor.page().context().cookies(home)).isEmpty();
            visitor.page().goBack();
            assertThat(visitor.page().content()).doesNotContain("Grey");
            visitor.opens("/fr/identity");
            assertThat(visitor.page().content()).doesNotContain("Grey");
        }
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        try (var visitor = Visitor.reading("fr").withoutLooking()) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.myself").goesOn().types("identity.lastName", "Dupont");
            visitor.switchesTo("nl", "Nederlands");
            assertThat(visitor.field("identity.lastName").inputValue()).isEqualTo("Dupont");
            visitor.switchesTo("en", "English");
            assertThat(visitor.field("identity.lastName").inputValue()).isEqualTo("Dupont");
        }
    }

    @Test
    void pressingTwiceAndReloadingFilesOnce() {
        var email = "twice@people.example";
        try (var visitor = Visitor.reading("en").withoutLooking()) {
            Filing.homelessUntilContact(visitor);
            Filing.contactUntilCheck(visitor, email);
            visitor.button(visitor.words().form("check.send")).dblclick();
            visitor.page().waitForURL("**/confirmation");
            var heading = visitor.page().locator("main").innerText();
            visitor.page().reload();
            assertThat(visitor.page().locator("main").innerText()).isEqualTo(heading);
            LocalProduct.mail(mail -> mail.to().contains(email), Duration.ofSeconds(30));
            assertThat(LocalProduct.shared().mailbox().mails())
                    .filteredOn(mail -> mail.to().contains(email))
                    .hasSize(1);
        }
    }

    private static void choose(Visitor visitor, String key, String next) {
        visitor.radio(key).waitFor();
        new Keyboard(visitor.page()).choose(visitor.radio(key));
        press(visitor, "continue", next);
    }

    private static void press(Visitor visitor, String button, String next) {
        new Keyboard(visitor.page()).activate(visitor.mainButton(visitor.words().form(button)));
        try {
            visitor.page().waitForURL("**/" + next);
        } catch (TimeoutError stuck) {
            throw new AssertionError("stayed at " + visitor.page().url() + ": " + visitor.reads(), stuck);
        }
    }
}
