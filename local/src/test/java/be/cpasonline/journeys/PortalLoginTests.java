package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.login.Worker;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who work here come in, stay, and leave, in a real browser. */
class PortalLoginTests {

    private static final String SITE = LocalProduct.shared().places().form();

    static Stream<Worker> workers() {
        return Worker.ALL.stream().filter(worker -> worker.others().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("workers")
    void everyoneOfTheListComesInWithTheirRoleAndLeaves(Worker worker) {
        var side = worker.centre() == 0 ? "operator" : "portal";
        try (var context = context(true)) {
            var page = signedIn(context, side, "fr", worker.subject());
            assertThat(page.url()).contains("/" + side + "/fr/");
            var trail = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Journal des accès"));
            assertThat(trail.count())
                    .isEqualTo(List.of("administrator", "operator").contains(worker.role()) ? 1 : 0);
            assertThat(page.title()).doesNotContain(worker.fullName());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                    .click();
            assertThat(page.textContent("main")).contains("Vous êtes déconnecté.");
            page.navigate(SITE + "/" + side + "/fr/");
            assertThat(page.url()).endsWith("/fr/login");
        }
    }

    @Test
    void whoeverIsNotSignedInComesBackToThePageThatWasAskedFor() {
        try (var context = context(true)) {
            var page = context.newPage();
            page.navigate(SITE + "/portal/nl/figures");
            assertThat(page.textContent("main")).contains("u komt terug op dezelfde pagina");
            assertThat(context.cookies().stream().map(cookie -> cookie.name)).doesNotContain("__Host-desk");
            login(page, "maes");
            assertThat(page.url()).endsWith("/portal/nl/figures");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stayingSignedInLosesNothingThatWasTyped(boolean script) {
        try (var context = context(script)) {
            var page = signedIn(context, "portal", "de", "hoffmann");
            page.navigate(SITE + "/portal/de/trail");
            page.locator("#reference").fill("ABCD");
            var stay = page.locator("[data-stay] button");
            if (script) {
                page.waitForResponse("**/stay", () -> stay.click());
            } else {
                assertThat(context.waitForPage(() -> stay.click()).textContent("main"))
                        .contains("Sie bleiben angemeldet");
            }
            assertThat(page.inputValue("#reference")).isEqualTo("ABCD");
            assertThat(page.textContent("[data-stay]")).contains("endet Ihre Sitzung um");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyPageAroundThePortalIsAccessibleAndFitsASmallScreen(String language) {
        try (var context = context(true)) {
            var page = context.newPage();
            for (var open : List.of("login", "login?ended", "no-access", "help")) {
                page.navigate(SITE + "/portal/" + language + "/" + open);
                Inspection.wideAndSmall(page, "portal-" + open.replace("?", "-") + "-" + language);
            }
            page.navigate(SITE + "/operator/" + language + "/login");
            Inspection.wideAndSmall(page, "operator-login-" + language);
            var signedIn = signedIn(context, "portal", language, "peeters");
            for (var inside : List.of("trail", "trail?day=2026", "help", "nothing-here")) {
                signedIn.navigate(SITE + "/portal/" + language + "/" + inside);
                Inspection.wideAndSmall(signedIn, "desk-" + inside.replace("?", "-") + "-" + language);
            }
        }
    }

    @Test
    void aReaderIsToldWhatTheirRoleDoesNotAllow() {
        try (var context = context(true)) {
            var page = signedIn(context, "portal", "fr", "lejeune");
            page.navigate(SITE + "/portal/fr/trail");
            Inspection.wideAndSmall(page, "desk-forbidden-fr");
            assertThat(page.textContent("main")).contains("Votre rôle ne le permet pas");
        }
    }

    private static BrowserContext context(boolean script) {
        return OneBrowser.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(script));
    }

    private static Page signedIn(BrowserContext context, String side, String language, String subject) {
        var page = context.newPage();
        page.navigate(SITE + "/" + side + "/" + language + "/login");
        login(page, subject);
        return page;
    }

    private static void login(Page page, String subject) {
        page.locator("main form button").click();
        page.locator("input[type=radio][value=" + subject + "]").check(new Locator.CheckOptions().setForce(true));
        page.locator("button[name=answer][value=login]").click();
        page.waitForURL(url -> url.startsWith(SITE));
    }
}
