package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Someone of a centre or of the federal service, signed in with a browser of their own. */
final class SignedInAs implements AutoCloseable {

    static final List<String> LANGUAGES = List.of("fr", "nl", "de");

    private static final String LANGUAGE = "/(fr|nl|de)/";

    private final String site;
    private final BrowserContext context;
    private final Page page;

    SignedInAs(String side, String subject) {
        this(LocalProduct.shared(), side, subject);
    }

    SignedInAs(Product product, String side, String subject) {
        this.site = product.places().form();
        this.context = OneBrowser.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        this.context.setDefaultTimeout(15_000);
        this.page = this.context.newPage();
        opens("/" + side + "/fr/login");
        this.page.locator("main form button").click();
        isThere(this.page, subject);
    }

    /** As if that had been an hour ago. */
    void anHourAgo() {
        var session = this.context.cookies().stream()
                .filter(cookie -> cookie.name.equals("__Host-desk"))
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.value), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        LocalProduct.loggedInAnHourAgo(session);
    }

    /** At the provider, on that page. */
    void isThere(Page asked, String subject) {
        asked.locator("input[type=radio][value=" + subject + "]").check(new Locator.CheckOptions().setForce(true));
        asked.locator("button[name=answer][value=login]").click();
        asked.waitForURL(url -> url.startsWith(this.site));
    }

    Page page() {
        return this.page;
    }

    String reads() {
        return this.page.locator("main").innerText();
    }

    SignedInAs opens(String path) {
        this.page.navigate(this.site + path);
        return this;
    }

    /** This page, in that language. */
    SignedInAs reads(String language) {
        this.page.navigate(this.page.url().replaceFirst(LANGUAGE, "/" + language + "/"));
        return this;
    }

    /** The page at that address in every language, wide and on a small screen. */
    void looksInEveryLanguage(String name, String pathBehindLanguage) {
        var side = pathBehindLanguage.substring(0, pathBehindLanguage.indexOf('/', 1));
        for (var language : LANGUAGES) {
            opens(side + "/" + language + pathBehindLanguage.substring(side.length()));
            looks(name + "-" + language);
        }
    }

    /** The page as it stands, wide and on a small screen. */
    void looks(String name) {
        Inspection.of(this.page, name);
        this.page.setViewportSize(320, 800);
        Inspection.of(this.page, name + "-320");
        assertThat((Boolean) this.page.evaluate("document.documentElement.scrollWidth <= 320"))
                .as(name + " at 320 pixels")
                .isTrue();
        this.page.setViewportSize(1280, 900);
    }

    /** The first link of that name on the page itself. */
    void follows(String link) {
        this.page
                .locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        this.page.waitForLoadState();
    }

    void presses(String button) {
        this.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        this.page.waitForLoadState();
    }

    /** The address behind the language. */
    String where() {
        return this.page.url().substring(this.site.length()).replaceFirst(LANGUAGE, "/");
    }

    @Override
    public void close() {
        this.context.close();
    }
}
