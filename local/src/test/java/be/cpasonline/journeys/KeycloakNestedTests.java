package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.KeycloakSettings;
import be.cpasonline.local.Product;
import be.cpasonline.local.WithKeycloak;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that the guide for going live allows and the usual product of these tests does not use. */
@Tag("keycloak")
@Timeout(300)
class KeycloakNestedTests {

    private static final WithKeycloak TRIED = WithKeycloak.shared();
    private static final Product PRODUCT = TRIED.another(KeycloakSettings.withNestedAgentsAndFreshItsme());
    private static final String SITE = PRODUCT.places().form();

    @AfterAll
    static void ends() {
        PRODUCT.close();
    }

    @Test
    void anAgentOfWhomTheAnswersAreSignedAndEncryptedComesIn() {
        try (var context = OneBrowser.running().newContext()) {
            context.setDefaultTimeout(15_000);
            var page = context.newPage();
            page.navigate(SITE + "/portal/nl/login");
            page.locator("main form button").click();
            AtKeycloak.logIn(page, "agent-one");
            assertThat(page.url()).isEqualTo(SITE + "/portal/nl/inbox");
        }
    }

    @Test
    void anAgentWhoseCentreIsUnknownIsToldSoFromSuchAnswersToo() {
        try (var context = OneBrowser.running().newContext()) {
            context.setDefaultTimeout(15_000);
            var page = context.newPage();
            page.navigate(SITE + "/portal/nl/login");
            page.locator("main form button").click();
            AtKeycloak.logIn(page, "agent-nowhere");
            assertThat(page.url()).contains("/portal/nl/").doesNotContain("inbox");
        }
    }

    @Test
    void itsmeIsToldToAskAgainAndItsTimeOfLoginIsRead() {
        try (var visitor = Visitor.of(PRODUCT, "de").withoutLooking()) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.myself").goesOn();
            comesBack(visitor, true);
            visitor.presses(visitor.words().form("identity.forget"));
            comesBack(visitor, false);
        }
    }

    /** The session there is still open the second time, and the password is asked for nevertheless. */
    private static void comesBack(Visitor visitor, boolean firstTime) {
        visitor.presses(visitor.words().form("identity.login.itsme"));
        var page = visitor.page();
        assertThat(page.url()).contains("max_age=0");
        if (firstTime) {
            AtKeycloak.logIn(page, "itsme-1990");
        } else {
            asksAgain(page);
        }
        assertThat(page.url()).endsWith("/de/identity");
        assertThat(visitor.reads()).contains(visitor.words().form("identity.known.itsme"));
    }

    private static void asksAgain(Page page) {
        assertThat(page.locator("#password").isVisible()).isTrue();
        AtKeycloak.givePassword(page);
        page.waitForCondition(() -> AtKeycloak.isBack(page));
    }
}
