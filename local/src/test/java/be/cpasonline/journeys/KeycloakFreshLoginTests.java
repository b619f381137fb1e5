package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.cpasonline.local.LoginTimes;
import be.cpasonline.local.Product;
import be.cpasonline.local.WithKeycloak;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Settings demand a fresh login: the provider by other hands asks again, and says when that was. */
@Tag("keycloak")
@Timeout(180)
class KeycloakFreshLoginTests {

    private static final Product PRODUCT = WithKeycloak.shared().product();
    private static final String SITE = PRODUCT.places().form();
    private static final InstantSource TIME = InstantSource.system();

    private final LoginTimes times = new LoginTimes(PRODUCT);

    @Test
    void whoLoggedInAWhileAgoIsAskedAgainThereThoughStillKnown() {
        try (var context = OneBrowser.running().newContext()) {
            context.setDefaultTimeout(15_000);
            var page = context.newPage();
            page.navigate(SITE + "/portal/fr/login");
            page.locator("main form button").click();
            AtKeycloak.logIn(page, "agent-manager");
            var first = this.times.latest();
            assertThat(first).isBetween(TIME.instant().minusSeconds(120), TIME.instant());

            page.navigate(SITE + "/portal/fr/settings");
            assertThat(page.url()).endsWith("/portal/fr/settings");
            this.times.were(Duration.ofMinutes(16), TIME.instant());
            page.navigate(SITE + "/portal/fr/settings");
            assertThat(page.url()).contains("/portal/fr/again?then=");
            await("another second")
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> TIME.instant().isAfter(first.plusSeconds(1)));
            provesItAgain(page);

            assertThat(page.url()).endsWith("/portal/fr/settings");
            assertThat(this.times.latest()).isAfter(first);
        }
    }

    private static void provesItAgain(Page page) {
        page.locator("main form button").first().click();
        page.waitForURL(url -> url.startsWith(WithKeycloak.shared().places().issuer("agents")));
        assertThat(page.locator("#password").isVisible()).isTrue();
        AtKeycloak.givePassword(page);
        page.waitForCondition(() -> AtKeycloak.isBack(page));
    }
}
