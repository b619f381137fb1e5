package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Logging in through providers that speak as the real ones do: signed answers, assertions, and all that goes wrong. */
@Timeout(180)
class LoginsTests {

    /** These do not come back with a mistake. */
    private static final List<String> HARMLESS = List.of("NONE", "OLD_LOGIN");

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
                logIn(page, "fault", fault);
                assertThat(page.url()).as(fault).contains("/en/identity?note=");
                assertThat(page.locator("#number").count()).as(fault).isEqualTo(1);
            }
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
        return all.stream().filter(fault -> !HARMLESS.contains(fault)).toList();
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
