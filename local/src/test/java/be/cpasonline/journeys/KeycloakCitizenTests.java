package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.WithKeycloak;
import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Applicants log in at a provider by other hands, which shows the shapes of CSAM FAS and of itsme. */
@Tag("keycloak")
@Timeout(180)
class KeycloakCitizenTests {

    @ParameterizedTest
    @CsvSource({
        "eid-1990, eid, number",
        "itsme-2012, itsme, number",
        "bis-known, eid, number",
        "bis-unknown, itsme, number",
        "acr-zero, itsme, number",
        "no-mail, eid, number",
        "no-number, eid, noNumber"
    })
    void whoeverLogsInStronglyIsKnown(String user, String method, String number) {
        try (var visitor = atIdentity("nl")) {
            logIn(visitor, user);
            assertThat(visitor.where()).isEqualTo("identity");
            assertThat(visitor.page().url()).doesNotContain("note=");
            assertThat(visitor.reads())
                    .contains(visitor.words().form("identity.known." + method))
                    .contains(visitor.words().form("identity.known." + number));
        }
    }

    @ParameterizedTest
    @CsvSource({"itsme-1990, number", "itsme-advanced, number", "itsme-no-number, noNumber"})
    void whoeverLogsInWithItsmeItselfIsKnown(String user, String number) {
        try (var visitor = atIdentity("fr")) {
            visitor.presses(visitor.words().form("identity.login.itsme"));
            assertThat(visitor.page().url())
                    .startsWith(WithKeycloak.shared().places().issuer("itsme"));
            AtKeycloak.logIn(visitor.page(), user);
            assertThat(visitor.page().url()).endsWith("/fr/identity");
            assertThat(visitor.reads())
                    .contains(visitor.words().form("identity.known.itsme"))
                    .contains(visitor.words().form("identity.known." + number));
        }
    }

    @Test
    void whoeverFinishesMayLogOutAtTheProviderToo() {
        try (var visitor = atIdentity("fr")) {
            logIn(visitor, "bis-known");
            sends(visitor, "bis-known@people.example");
            visitor.presses(visitor.words().of("form/confirmation", "finish.logout"));
            visitor.page().locator("#kc-logout").click();
            visitor.page().waitForURL("**/fr/erased*");
        }
    }

    @Test
    void whoeverComesNextAtTheSameScreenIsNotLetInByTheOpenSession() {
        try (var visitor = atIdentity("fr")) {
            logIn(visitor, "bis-known");
            var ours = new BrowserContext.ClearCookiesOptions().setDomain("localhost");
            visitor.page().context().clearCookies(ours);
            begins(visitor);
            visitor.presses(visitor.words().form("identity.login.eid"));
            AtKeycloak.givePassword(visitor.page());
            visitor.page().waitForCondition(() -> AtKeycloak.isBack(visitor.page()));
            assertThat(visitor.page().url()).endsWith("/fr/identity");
        }
    }

    @Test
    void aLoginOfALowLevelIsNotTakenAndTheNumberMayBeTyped() {
        try (var visitor = atIdentity("fr")) {
            logIn(visitor, "low");
            assertThat(visitor.page().url()).endsWith("/fr/identity?note=weak");
            mayStillTypeTheNumber(visitor);
        }
    }

    @Test
    void whoeverRefusesAtTheProviderMayTypeTheNumber() {
        try (var visitor = atIdentity("de")) {
            visitor.presses(visitor.words().form("identity.login.eid"));
            AtKeycloak.refuse(visitor.page(), "refuses");
            assertThat(visitor.page().url()).endsWith("/de/identity?note=cancelled");
            mayStillTypeTheNumber(visitor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eid-1990", "itsme-2012", "no-number"})
    void aLoginLeadsToARequest(String user) {
        try (var visitor = atIdentity("fr")) {
            logIn(visitor, user);
            if (user.equals("no-number")) {
                visitor.types("identity.birthYear", "1985");
            }
            sends(visitor, user + "@people.example");
        }
    }

    private static void sends(Visitor visitor, String email) {
        visitor.goesOn();
        visitor.chooses("living-situation.situation.none").goesOn();
        visitor.chooses("home.home.changing").goesOn();
        visitor.types("place.municipality.changing", "Ledegem").goesOn().goesOn();
        Filing.contactAndSend(visitor, email);
    }

    private static void mayStillTypeTheNumber(Visitor visitor) {
        visitor.types("identity.number", "90.02.01-001.30")
                .types("identity.lastName", "Exemple")
                .goesOn();
        assertThat(visitor.where()).isEqualTo("living-situation");
    }

    private static void logIn(Visitor visitor, String user) {
        visitor.presses(visitor.words().form("identity.login.eid"));
        AtKeycloak.logIn(visitor.page(), user);
    }

    private static Visitor atIdentity(String language) {
        var visitor = Visitor.of(WithKeycloak.shared().product(), language).withoutLooking();
        return begins(visitor);
    }

    private static Visitor begins(Visitor visitor) {
        Filing.begin(visitor);
        return visitor.chooses("for-whom.whom.myself").goesOn();
    }
}
