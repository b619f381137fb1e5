package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.KeycloakSettings;
import be.cpasonline.local.MachineIssuer;
import be.cpasonline.local.Product;
import be.cpasonline.local.WithKeycloak;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A provider by other hands that sleeps, or is gone and comes back with other keys, stops nobody. */
@Tag("keycloak")
@Timeout(300)
class KeycloakTroubleTests {

    private static final WithKeycloak TRIED = WithKeycloak.shared();
    private static final String SITE = TRIED.product().places().form();

    /** With secrets, signatures on an elliptic curve and levels that Keycloak knows, which nothing else here tries. */
    @Test
    void aServiceThatStartsWhileTheProviderSleepsGoesOnOnceItWakes() {
        try (var product = startedWhileItSleeps()) {
            comesBack(product, "eid", "/fr/identity");
            comesBack(product, "itsme", "/fr/identity?note=weak");
            agentComesIn(product);
        }
    }

    @Test
    void aProviderThatFallsAsleepBeforeItGivesItsTokensHoldsNobodyUp() {
        try (var visitor = atIdentity(TRIED.product())) {
            onTheWayBack(visitor, TRIED::sleeps);
            assertThat(visitor.page().url()).endsWith("/fr/identity?note=unavailable");
        } finally {
            TRIED.wakes();
        }
        comesBack(TRIED.product(), "eid", "/fr/identity");
    }

    @Test
    void aProviderThatIsGoneAndComesBackWithOtherKeysIsBelievedAgain() {
        var token = machineToken();
        TokenCentreCall.to(SITE, token).accepted();
        try (var visitor = atIdentity(TRIED.product())) {
            onTheWayBack(visitor, TRIED::ends);
            assertThat(visitor.page().url()).endsWith("/fr/identity?note=unavailable");
            TokenCentreCall.to(SITE, token).accepted();
        } finally {
            TRIED.startsAgain();
        }
        comesBack(TRIED.product(), "eid", "/fr/identity");
        agentComesIn(TRIED.product());
        TokenCentreCall.to(SITE, machineToken()).accepted();
        TokenCentreCall.to(SITE, token).refused(401, "urn:problem-type:belgif:invalidAccessToken");
    }

    private static Product startedWhileItSleeps() {
        var token = machineToken();
        TRIED.sleeps();
        try {
            var product = TRIED.another(KeycloakSettings.withSecretsAndEllipticCurves());
            cannotLogIn(product);
            TokenCentreCall.to(product.places().form(), token)
                    .refused(503, "urn:problem-type:belgif:serviceUnavailable");
            return product;
        } finally {
            TRIED.wakes();
        }
    }

    private static void cannotLogIn(Product product) {
        try (var visitor = atIdentity(product)) {
            visitor.presses(visitor.words().form("identity.login.eid"));
            visitor.page().waitForURL("**/fr/identity?note=unavailable");
            visitor.opens("/portal/fr/login");
            visitor.page().locator("main form button").click();
            visitor.page().waitForURL("**/portal/fr/login?unavailable");
        }
    }

    private static void comesBack(Product product, String way, String to) {
        try (var visitor = atIdentity(product)) {
            visitor.presses(visitor.words().form("identity.login." + way));
            AtKeycloak.logIn(visitor.page(), product == TRIED.product() ? "eid-1990" : "as-asked");
            assertThat(visitor.page().url()).endsWith(to);
        }
    }

    /** Logs in, and has that happen when Keycloak has sent the browser back but has not been asked for tokens yet. */
    private static void onTheWayBack(Visitor visitor, Runnable happening) {
        visitor.page().route("**/login-actions/**", step -> {
            var answer = step.fetch(new Route.FetchOptions().setMaxRedirects(0));
            if (answer.headers().getOrDefault("location", "").startsWith(SITE)) {
                happening.run();
            }
            step.fulfill(new Route.FulfillOptions().setResponse(answer));
        });
        visitor.presses(visitor.words().form("identity.login.eid"));
        AtKeycloak.logIn(visitor.page(), "eid-1990");
    }

    private static String machineToken() {
        return MachineTokens.at(TRIED, "software-one", MachineIssuer.BOTH);
    }

    private static void agentComesIn(Product product) {
        try (var context = OneBrowser.running().newContext()) {
            context.setDefaultTimeout(15_000);
            var page = context.newPage();
            page.navigate(product.places().form() + "/portal/fr/login");
            page.locator("main form button").click();
            AtKeycloak.logIn(page, "agent-one");
            assertThat(page.url()).isEqualTo(product.places().form() + "/portal/fr/inbox");
        }
    }

    private static Visitor atIdentity(Product product) {
        var visitor = Visitor.of(product, "fr").withoutLooking();
        Filing.begin(visitor);
        return visitor.chooses("for-whom.whom.myself").goesOn();
    }
}
