package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestProvider;
import be.cpasonline.draft.Drafts;
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
import java.time.Clock;
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
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Where itsme itself is switched off, FAS has it as one of its keys, and the person is told what is the matter. */
@ServiceTest
class ItsmeThroughFasTests {

    private static final ClaimNames NAMES = new ClaimNames(
            "egovNRN", "surname", "givenName", "prefLanguage", "mail", "amr", "acr", List.of("eid"), List.of("bmid"));

    private final FederalOperator operator = new FederalOperator(UUID.randomUUID());
    private final Outages outages;
    private final JdbcClient jdbc;
    private final LoginController controller;
    private final LoginButtons buttons;

    @Autowired
    ItsmeThroughFasTests(
            LoginProviders providers,
            ProviderLogin login,
            PendingLogins pending,
            Drafts drafts,
            Outages outages,
            TokenTime time,
            Clock clock,
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
        this.controller = new LoginController(ways, outages, start, drafts, clock);
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
    void whileItWorksTheButtonLeadsToItsmeItself() throws Exception {
        assertThat(itsme()).isEqualTo(new LoginButton("itsme", Optional.empty(), false));
        assertThat(pressed()).isEqualTo("/nl/identity?note=unavailable");
        assertThat(this.buttons.used()).containsExactlyInAnyOrder(LoginWay.values());
    }

    @Test
    void whileItIsOffTheButtonLeadsToFasWithTheLevelOfItsmeAndTheMessageIsRead() throws Exception {
        off(LoginWay.ITSME);

        assertThat(itsme().works()).isTrue();
        assertThat(itsme().elsewhere()).isTrue();
        assertThat(itsme().instead()).hasValue("itsme ligt stil.");
        assertThat(pressed())
                .startsWith(TestProvider.running().issuer() + "/authorize?")
                .contains("acr_values=450", "prompt=login", "max_age=0");
    }

    @Test
    void withBothOffThereIsNoButton() throws Exception {
        off(LoginWay.ITSME);
        off(LoginWay.FEDERAL_ITSME);

        assertThat(itsme().works()).isFalse();
        assertThat(pressed()).isEqualTo("/nl/identity?note=outage");
    }

    @Test
    void itsmeOfFasAloneBeingOffChangesNothingWhileItsmeItselfWorks() throws Exception {
        off(LoginWay.FEDERAL_ITSME);

        assertThat(itsme().instead()).isEmpty();
        assertThat(pressed()).isEqualTo("/nl/identity?note=unavailable");
    }

    private LoginButton itsme() {
        return this.buttons.in(Language.DUTCH).getLast();
    }

    private String pressed() throws Exception {
        return String.valueOf(MockMvcBuilders.standaloneSetup(this.controller)
                .build()
                .perform(post("/nl/login").param("with", "itsme"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
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
