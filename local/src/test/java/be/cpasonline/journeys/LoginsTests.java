package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Logging in through providers that speak as the real ones do: signed answers, assertions, and all that goes wrong. */
@Timeout(180)
class LoginsTests {

    /** What each fault of the provider comes back as; any other is an answer that is not believed. */
    private static final Map<String, String> SAID = Map.of(
            "CANCELLED", "cancelled",
            "REFUSED", "cancelled",
            "PROVIDER_ERROR", "unavailable",
            "STATE_ALTERED", "stale",
            "SLOW", "unavailable",
            "DOWN", "unavailable",
            "GARBAGE", "unavailable",
            "OLD_LOGIN", "earlier");

    @Test
    void whoeverLogsInWithEidIsKnown() {
        try (var visitor = atIdentity("fr")) {
            visitor.presses(visitor.words().form("identity.login.eid"));
            Filing.logIn(visitor, "Sam Tesfay", "EID");
            assertThat(visitor.reads()).contains(visitor.words().form("identity.known.eid"));
        }
    }

    @Test
    void whoeverLogsInWithItsmeIsKnown() {
        try (var visitor = atIdentity("nl")) {
            visitor.presses(visitor.words().form("identity.login.itsme"));
            Filing.logIn(visitor, "Rik Vermeulen", "ITSME");
            assertThat(visitor.reads()).contains(visitor.words().form("identity.known.itsme"));
        }
    }

    @Test
    void whoeverHasNoNumberGoesOnAfterTheLogin() {
        try (var visitor = atIdentity("de")) {
            visitor.presses(visitor.words().form("identity.login.eid"));
            Filing.logIn(visitor, "Andrei Ionescu", "OTHER");
            assertThat(visitor.page().url()).doesNotContain("note=");
            assertThat(visitor.reads()).contains(visitor.words().form("identity.known.otherStrong"));
        }
    }

    @Test
    void everythingThatCanGoWrongLeadsBackToThePageWithTheNumber() {
        try (var visitor = atIdentity("en")) {
            var page = visitor.page();
            for (var fault : faults(visitor)) {
                visitor.opens("/en/identity");
                page.locator("#number").fill("90 02 " + fault.length());
                page.locator("#lastName").fill(fault);
                logIn(page, "fault", fault);
                assertThat(page.url()).as(fault).endsWith("/en/identity?note=" + SAID.getOrDefault(fault, "untrusted"));
                assertThat(page.locator("#number").inputValue()).as(fault).isEqualTo("90 02 " + fault.length());
                assertThat(page.locator("#lastName").inputValue()).isEqualTo(fault);
                assertThat(page.locator("[name=with]").count()).as(fault).isEqualTo(2);
            }
            visitor.opens("/en/for-whom");
            assertThat(page.locator("[name=whom][value=myself]").isChecked()).isTrue();
        }
    }

    @Test
    void aLoginThatIsTooWeakLeadsBackToo() {
        try (var visitor = atIdentity("en")) {
            for (var method : List.of("AUTHENTICATOR", "SELF_REGISTERED")) {
                visitor.opens("/en/identity");
                logIn(visitor.page(), "method", method);
                assertThat(visitor.page().url()).as(method).endsWith("/en/identity?note=weak");
            }
        }
    }

    @Test
    void theProvidersOwnPagesAreAccessible() {
        try (var visitor = atIdentity("fr")) {
            var login = LocalProduct.shared().places().login();
            for (var path : List.of("/", "/vendor")) {
                visitor.page().navigate(login + path);
                visitor.looks("provider" + path.replace('/', '-'));
            }
            visitor.presses(visitor.words().of("local/login/texts", "vendor.take"));
            visitor.looks("provider-token");
        }
    }

    @Test
    void theProvidersPagesForWorkersAndForWhoeverLogsOutAreAccessible() {
        try (var visitor = Visitor.reading("fr")) {
            var page = visitor.page();
            page.navigate(LocalProduct.shared().places().form() + "/portal/fr/login");
            page.locator("main form button").click();
            page.waitForURL("**/choose**");
            visitor.looks("provider-workers");
            page.locator("input[type=radio]").first().check(new Locator.CheckOptions().setForce(true));
            page.locator("button[name=answer][value=login]").click();
            page.waitForURL("**/portal/**");
            page.navigate(LocalProduct.shared().places().login() + "/");
            visitor.looks("provider-here-logged-in");
            page.locator("form[action$='/logout'] button").click();
            visitor.looks("provider-logged-out");
        }
    }

    private static Visitor atIdentity(String language) {
        var visitor = Visitor.reading(language);
        Filing.begin(visitor);
        visitor.chooses("for-whom.whom.myself").goesOn();
        visitor.page().waitForURL("**/identity");
        return visitor;
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Visitor visitor) {
        visitor.page().locator("[name=with][value=eid]").click();
        visitor.page().waitForURL("**/choose**");
        var all = (List<String>)
                visitor.page().evaluate("[...document.querySelectorAll('#fault option')].map(one => one.value)");
        return all.stream().filter(fault -> !fault.equals("NONE")).toList();
    }

    private static void logIn(Page page, String field, String value) {
        page.locator("[name=with][value=eid]").click();
        page.waitForURL("**/choose**");
        if (field.equals("fault")) {
            page.selectOption("#fault", value);
        } else {
            page.locator("[name=" + field + "][value=" + value + "]").check();
        }
        page.locator("[name=answer][value=login]").click();
        page.waitForURL("**/identity?note=**");
    }
}
