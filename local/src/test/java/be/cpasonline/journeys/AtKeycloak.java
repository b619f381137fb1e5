package be.cpasonline.journeys;

import be.cpasonline.local.WithKeycloak;
import com.microsoft.playwright.Page;

/** What people do on Keycloak's own pages; whoever is not asked there any more passes through. */
final class AtKeycloak {

    private static final String PASSWORD = "test";

    private AtKeycloak() {}

    /** Gives name and password and lets the product know what it asks for. */
    static void logIn(Page page, String user) {
        giveName(page, user);
        page.waitForCondition(() -> isBack(page) || asksForConsent(page));
        if (asksForConsent(page)) {
            page.locator("[name=accept]").click();
            page.waitForCondition(() -> isBack(page));
        }
    }

    /** Gives name and password, but then does not let the product know anything. */
    static void refuse(Page page, String user) {
        giveName(page, user);
        page.locator("[name=cancel]").click();
        page.waitForCondition(() -> isBack(page));
    }

    private static void giveName(Page page, String user) {
        page.locator("#username").fill(user);
        givePassword(page);
    }

    /** For whoever is known there already and has to show it again. */
    static void givePassword(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    static boolean isBack(Page page) {
        return !page.url().startsWith(WithKeycloak.shared().places().origin());
    }

    private static boolean asksForConsent(Page page) {
        return page.locator("[name=accept]").count() > 0;
    }
}
