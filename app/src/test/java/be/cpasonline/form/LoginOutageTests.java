package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.outages.Outages;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** While a way to log in is switched off nobody is sent there, everybody reads why, and the form goes on. */
@ServiceTest
class LoginOutageTests {

    private static final String EID = "name=\"with\" value=\"eid\"";
    private static final String ITSME = "name=\"with\" value=\"itsme\"";
    private static final String NUMBER = "name=\"number\"";

    private final Browser browser;
    private final Outages outages;
    private final JdbcClient jdbc;
    private final FederalOperator operator = new FederalOperator(UUID.randomUUID());

    @Autowired
    LoginOutageTests(MockMvc service, Outages outages, JdbcClient jdbc) {
        this.browser = new Browser(service);
        this.outages = outages;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anApplicantIsAboutToSayWhoTheyAre() {
        var id = this.operator.operator();
        this.jdbc
                .sql("insert into federal_operator (id, subject, name) values (?, ?, 'Ann')")
                .params(id, id.toString().replace("-", "").getBytes(StandardCharsets.UTF_8))
                .update();
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no");
        this.browser.send("/en/for-whom", "whom", "myself");
    }

    @AfterEach
    void everyWayWorksAgain() {
        this.outages.present().forEach(outage -> this.outages.end(outage.way(), this.operator, MovableClock.START));
    }

    @Test
    void theMessageStandsInThePlaceOfTheButtonAndTheOthersStay() {
        off(LoginWay.FEDERAL_EID, Map.of(Language.ENGLISH, "eID is back at <2> pm."));

        assertThat(this.browser.open("/en/identity").html())
                .contains("eID is back at &lt;2&gt; pm.", "Log in with eID", ITSME, NUMBER)
                .doesNotContain(EID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Cette façon de se connecter ne fonctionne pas pour le moment.
            nl | Deze manier van aanmelden werkt nu niet.
            de | Diese Art der Anmeldung funktioniert im Moment nicht.
            en | Terug om 14 uur.
            """)
    void whereNothingWasWrittenInALanguageASentenceOfOursIsRead(String tag, String said) {
        off(LoginWay.FEDERAL_ITSME, Map.of(Language.ENGLISH, "Terug om 14 uur."));

        assertThat(this.browser.open("/" + tag + "/identity").html())
                .contains(said, EID, NUMBER)
                .doesNotContain(ITSME);
    }

    @Test
    void withEveryWayOffTheNumberRemainsAndTheFormGoesOn() {
        off(LoginWay.FEDERAL_EID, Map.of());
        off(LoginWay.FEDERAL_ITSME, Map.of());

        assertThat(this.browser.open("/en/identity").html())
                .contains(NUMBER)
                .doesNotContain(EID, ITSME, "action=\"/en/login\"");
        assertThat(this.browser
                        .send("/en/identity", "number", "90020100130", "lastName", "Peeters")
                        .path())
                .isEqualTo("/en/living-situation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Cette façon de se connecter est arrêtée
            nl | Deze manier van aanmelden is nu uitgezet
            de | Diese Art der Anmeldung ist im Moment abgeschaltet
            en | This way to log in is switched off
            """)
    void aButtonOfAPageThatWasOpenBeforeLeadsBackWithAWord(String tag, String said) {
        off(LoginWay.FEDERAL_EID, Map.of());

        assertThat(this.browser.post("/" + tag + "/login", "with", "eid").redirect())
                .isEqualTo("/" + tag + "/identity?note=outage");
        assertThat(this.browser.open("/" + tag + "/identity?note=outage").html())
                .contains(said, ITSME, NUMBER);
        assertThat(this.browser.post("/" + tag + "/login", "with", "itsme").redirect())
                .contains("/authorize?");
    }

    @Test
    void aWayWithoutAButtonHereChangesNothing() {
        off(LoginWay.ITSME, Map.of());

        assertThat(this.browser.open("/en/identity").html()).contains(EID, ITSME);
    }

    @Test
    void onceItIsOnAgainTheButtonIsBack() {
        off(LoginWay.FEDERAL_EID, Map.of());
        this.outages.end(LoginWay.FEDERAL_EID, this.operator, MovableClock.START);

        assertThat(this.browser.open("/en/identity").html()).contains(EID, ITSME);
    }

    private void off(LoginWay way, Map<Language, String> words) {
        assertThat(this.outages.begin(way, this.operator, new OutageMessage(words), MovableClock.START))
                .isTrue();
    }
}
