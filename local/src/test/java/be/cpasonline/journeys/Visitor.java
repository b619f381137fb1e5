package be.cpasonline.journeys;

import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Someone in front of a browser of their own, who finds everything by its role and its visible words. */
final class Visitor implements AutoCloseable {

    private final Product product;
    private final BrowserContext context;
    private final Page page;
    private Words words;
    private @Nullable Consumer<Page> looking;

    private Visitor(Product product, Words words, Browser.NewContextOptions options) {
        this.product = product;
        this.words = words;
        this.context = OneBrowser.running()
                .newContext(options.setLocale(words.language() + "-BE").setTimezoneId("Europe/Brussels"));
        this.context.setDefaultTimeout(15_000);
        this.page = this.context.newPage();
    }

    static Visitor reading(String language) {
        return with(language, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Visitor with(String language, Browser.NewContextOptions options) {
        return new Visitor(LocalProduct.shared(), new Words(language), options);
    }

    /** In another product than the shared one. */
    static Visitor of(Product product, String language) {
        return new Visitor(product, new Words(language), new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    Product product() {
        return this.product;
    }

    Page page() {
        return this.page;
    }

    Words words() {
        return this.words;
    }

    /** The last part of the address: the name of the page. */
    String where() {
        return this.page.url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    Visitor opens(String path) {
        this.page.navigate(this.product.places().form() + path);
        return this;
    }

    Visitor looks() {
        return looks(where());
    }

    Visitor looks(String state) {
        if (this.looking == null) {
            Inspection.of(this.page, this.words.language() + "-" + state);
        } else {
            this.looking.accept(this.page);
        }
        return this;
    }

    Visitor follows(String link) {
        this.page.getByRole(AriaRole.LINK, named(link)).first().click();
        return this;
    }

    Visitor chooses(String key) {
        radio(key).check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor ticks(String key) {
        this.page
                .getByRole(AriaRole.CHECKBOX, named(this.words.form(key)))
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    Visitor types(String key, String text) {
        field(key).fill(text);
        return this;
    }

    /** A field for text; with JavaScript that for a municipality offers choices and has another role. */
    Locator field(String key) {
        var label = named(this.words.form(key));
        return this.page.getByRole(AriaRole.TEXTBOX, label).or(this.page.getByRole(AriaRole.COMBOBOX, label));
    }

    Locator radio(String key) {
        return radioCalled(this.words.form(key));
    }

    Locator radioCalled(String label) {
        return this.page.getByRole(AriaRole.RADIO, named(label));
    }

    Locator button(String label) {
        return this.page.getByRole(AriaRole.BUTTON, named(label)).first();
    }

    /** The button inside the page's own content. */
    Locator mainButton(String label) {
        var inside = new Locator.GetByRoleOptions().setName(label).setExact(true);
        return this.page
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, inside)
                .first();
    }

    /** Looks no more, where the engine cannot work or has looked already. */
    Visitor withoutLooking() {
        return looking(page -> {});
    }

    /** Looks at every page in this way instead. */
    Visitor looking(Consumer<Page> look) {
        this.looking = look;
        return this;
    }

    Visitor goesOn() {
        mainButton(this.words.form("continue")).click();
        return this;
    }

    Visitor presses(String button) {
        button(button).click();
        return this;
    }

    /** Reads on in another language, with the button at the top of the page. */
    Visitor switchesTo(String language, String ownName) {
        presses(ownName);
        this.words = new Words(language);
        this.page.waitForURL("**/" + language + "/**");
        return this;
    }

    String reads() {
        return this.page.locator("main").innerText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        this.context.close();
    }
}
