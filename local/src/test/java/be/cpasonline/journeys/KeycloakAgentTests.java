package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.cpasonline.local.WithKeycloak;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agents log in at a provider by other hands, which knows their centre by its enterprise number, deep inside a claim. */
@Tag("keycloak")
@Timeout(180)
class KeycloakAgentTests {

    private static final String SITE = WithKeycloak.shared().product().places().form();

    @ParameterizedTest
    @ValueSource(strings = {"agent-one", "agent-short"})
    void anAgentComesInByTheEnterpriseNumberOfTheCentre(String user) {
        try (var context = context()) {
            var page = loggedIn(context, user);
            assertThat(page.url()).isEqualTo(SITE + "/portal/fr/inbox");
            assertThat(page.locator("body").innerText()).contains("Ledegem");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent-nowhere", "agent-norole"})
    void whoeverHasNoCentreOrRoleHereReadsWhomToCall(String user) {
        try (var context = context()) {
            assertThat(loggedIn(context, user).url()).contains("/portal/fr/no-access");
        }
    }

    @Test
    void anAgentOfTwoCentresChoosesOne() {
        try (var context = context()) {
            var page = loggedIn(context, "agent-two");
            assertThat(page.locator("button[name=centre]").count()).isEqualTo(2);
            page.locator("button[name=centre][value='" + WithKeycloak.CENTRE + "']")
                    .click();
            page.waitForURL(SITE + "/portal/fr/inbox");
            assertThat(page.locator("body").innerText()).contains("Ledegem");
        }
    }

    @Test
    void aLoginThatEndsAtTheProviderEndsHere() {
        try (var context = context()) {
            var page = loggedIn(context, "agent-one");
            WithKeycloak.shared().endsLoginsOf("agent-one");
            await("the agent is out")
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> {
                        page.navigate(SITE + "/portal/fr/inbox");
                        return page.url().startsWith(SITE + "/portal/fr/login");
                    });
        }
    }

    private static BrowserContext context() {
        var context = OneBrowser.running().newContext();
        context.setDefaultTimeout(15_000);
        return context;
    }

    private static Page loggedIn(BrowserContext context, String user) {
        var page = context.newPage();
        page.navigate(SITE + "/portal/fr/login");
        page.locator("main form button").click();
        AtKeycloak.logIn(page, user);
        return page;
    }
}
