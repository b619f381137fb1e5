package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.outages.Outages;
import be.cpasonline.provider.Answers;
import be.cpasonline.provider.LoginProviders;
import be.cpasonline.provider.PendingLogins;
import be.cpasonline.provider.ProviderLogin;
import be.cpasonline.provider.ProviderSettings;
import be.cpasonline.provider.TokenTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where itsme itself is switched off, FAS has it as one of its keys, and the person is told what is the matter. */
@ServiceTest
class ItsmeThroughFasTests {

    private static final ClaimNames NAMES = new ClaimNames(
            "egovNRN", "surname", "givenName", "prefLanguage", "mail", "amr", "acr", List.of("eid"), List.of("bmid"));

    private final FederalOperator operator = new FederalOperator(UUID.randomUUID());
    private final Outages outages;
    private final JdbcClient jdbc;
    private final Departure departure;
    private final LoginButtons buttons;

    @Autowired
    ItsmeThroughFasTests(
            LoginProviders providers,
            ProviderLogin login,
            PendingLogins pending,
            Outages outages,
            TokenTime time,
            JdbcClient jdbc) {
        this.outages = outages;
        this.jdbc = jdbc;
        var fas = at(TestProvider.running().issuer());
        var itsme = at("http://127.0.0.1:1");
        var ways = new Ways(
                providers.provider("federal", fas, "/login/oauth2/code/"),
                providers.provider("itsme", itsme, "/login/oauth2/code/"),
                new LoginSettings(fas, itsme, NAMES, NAMES, "500", "450", "basic", Freshness.DEMANDED, Freshness.ANY));
        var start = new LoginStart(login, pending, ways, time);
        this.departure = new Departure(ways, outages, start);
        this.buttons = new LoginButtons(ways, outages);
    }

    @BeforeEach
    void somebodyOfTheFederalServiceIsThere() {
        var id = this.operator.operator();
        this.jdbc
                .sql("insert into federal_operator (id, subject, name) values (?, ?, 'Ann')")
                .params(id, id.toString().replace("-", "").getBytes(StandardCharsets.UTF_8))
                .update();
    }

    @AfterEach
    void everyWayWorksAgain() {
        this.outages.present().forEach(outage -> this.outages.end(outage.way(), this.operator, MovableClock.START));
    }

    @Test
    void whileItWorksTheButtonLeadsToItsmeItself() {
        assertThat(itsme()).isEqualTo(new LoginButton("itsme", Optional.empty(), false));
        assertThat(pressed()).isEqualTo("/nl/identity?note=unavailable");
        assertThat(this.buttons.used()).containsExactlyInAnyOrder(LoginWay.values());
    }

    @Test
    void whileItIsOffTheButtonLeadsToFasWithTheLevelOfItsmeAndTheMessageIsRead() {
        off(LoginWay.ITSME);

        assertThat(itsme().works()).isTrue();
        assertThat(itsme().elsewhere()).isTrue();
        assertThat(itsme().instead()).hasValue("itsme ligt stil.");
        assertThat(pressed())
                .startsWith(TestProvider.running().issuer() + "/authorize?")
                .contains("acr_values=450", "prompt=login", "max_age=0");
    }

    @Test
    void withBothOffThereIsNoButton() {
        off(LoginWay.ITSME);
        off(LoginWay.FEDERAL_ITSME);

        assertThat(itsme().works()).isFalse();
        assertThat(pressed()).isEqualTo("/nl/identity?note=outage");
    }

    @Test
    void itsmeOfFasAloneBeingOffChangesNothingWhileItsmeItselfWorks() {
        off(LoginWay.FEDERAL_ITSME);

        assertThat(itsme().instead()).isEmpty();
        assertThat(pressed()).isEqualTo("/nl/identity?note=unavailable");
    }

    private LoginButton itsme() {
        return this.buttons.in(Language.DUTCH).getLast();
    }

    private String pressed() {
        return this.departure.address("itsme", "nl", new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private void off(LoginWay way) {
        var message = new OutageMessage(Map.of(Language.DUTCH, "itsme ligt stil."));
        assertThat(this.outages.begin(way, this.operator, message, MovableClock.START))
                .isTrue();
    }

    private static ProviderSettings at(String issuer) {
        return new ProviderSettings(
                issuer,
                "cpas-online",
                "secret",
                List.of("openid"),
                Answers.SIGNED,
                List.of("RS256"),
                Duration.ofMinutes(2),
                Duration.ofSeconds(2));
    }
}
