package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A quick hand that fills in by the names of the fields, and has the accessibility engine look at every state. */
final class EveryState {

    private final Visitor visitor;
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> mistakes = new TreeSet<>();
    private final List<AssertionError> violations = new ArrayList<>();

    EveryState(Visitor visitor) {
        this.visitor = visitor;
    }

    Visitor visitor() {
        return this.visitor;
    }

    /** The names of the pages that were looked at. */
    Set<String> pages() {
        return this.pages;
    }

    /** The names of the pages that were looked at while they told of a mistake. */
    Set<String> mistakes() {
        return this.mistakes;
    }

    /** What the engine found, all together at the end of the way. */
    List<AssertionError> violations() {
        return this.violations;
    }

    EveryState opens(String page) {
        this.visitor.opens("/" + this.visitor.words().language() + "/" + page);
        return this;
    }

    /** Looks at a page, which must be that one. */
    EveryState sees(String page) {
        return sees(page, "");
    }

    EveryState sees(String page, String state) {
        assertThat(this.visitor.where()).as(this.visitor.page().url()).isEqualTo(page);
        this.pages.add(page);
        inspect(page + " " + state);
        return this;
    }

    /** Sends the page as it stands, and looks at the mistake it must then tell of. */
    EveryState mistakes(String page) {
        submits();
        assertThat(this.visitor.page().locator("[data-mistakes]").count())
                .as("mistakes told on " + this.visitor.page().url())
                .isOne();
        this.mistakes.add(page);
        return sees(page, "mistaken");
    }

    /** Waits until something appears on the page that stands there. */
    EveryState waits(String selector) {
        this.visitor.page().locator(selector).first().waitFor();
        return this;
    }

    /** The page says that the service refuses, with this status. */
    EveryState refuses(int status) {
        var title = this.visitor.words().of("pages/errors", "error." + status + ".title");
        assertThat(this.visitor.reads()).contains(title);
        return this;
    }

    /** The page says the text of that name, as far as nothing is put into it. */
    EveryState says(String bundle, String key) {
        var text = this.visitor.words().of(bundle, key).replaceFirst("\\{.*", "");
        assertThat(text).isNotBlank();
        assertThat(this.visitor.reads()).contains(text.strip());
        return this;
    }

    /** Looks at the page with which the service refuses, in place of that one. */
    EveryState refused(String page, int status) {
        return refuses(status).sees(page, "refused " + status);
    }

    EveryState types(String field, String text) {
        field(field, "").fill(text);
        return this;
    }

    EveryState picks(String field, String value) {
        field(field, "[value='" + value + "']").check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    EveryState drops(String field, String value) {
        field(field, "[value='" + value + "']").uncheck(new Locator.UncheckOptions().setForce(true));
        return this;
    }

    EveryState submits() {
        return clicks("#page-form button.govuk-button");
    }

    /** Clicks on something that leads to another page, and waits for that. */
    EveryState clicks(String selector) {
        var page = this.visitor.page();
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.locator(selector).first().click();
        var another = new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
        page.locator("html:not([data-left]) footer").waitFor(another);
        return this;
    }

    /** Clicks on something that leads away from the service. */
    EveryState leaves(String selector) {
        this.visitor.page().locator(selector).first().click();
        return this;
    }

    EveryState forgets(String cookie) {
        this.visitor.page().context().clearCookies(new ClearCookiesOptions().setName(cookie));
        return this;
    }

    String cookie(String name) {
        return this.visitor
                .page()
                .context()
                .cookies(LocalProduct.shared().places().form())
                .stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private Locator field(String name, String more) {
        return this.visitor.page().locator("#page-form [name='" + name + "']" + more);
    }

    private void inspect(String state) {
        try {
            Inspection.withoutPicture(this.visitor.page(), this.visitor.words().language() + " " + state);
        } catch (AssertionError found) {
            this.violations.add(found);
        }
    }
}
