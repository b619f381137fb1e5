package be.cpasonline.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.outages.Outages;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The federal service switches a way to log in off and on, and sees first what citizens will read. */
@ServiceTest
class LoginsTests {

    private static final String EID = "/operator/fr/logins/federal-eid";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Outages outages;
    private final String name = "Ann " + UUID.randomUUID();
    private final OperatorVisit ann;

    @Autowired
    LoginsTests(MockMvc mvc, JdbcClient jdbc, Outages outages) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.outages = outages;
        this.ann = OperatorVisit.of(mvc, jdbc, this.name);
    }

    @AfterEach
    void everyWayWorksAgain() {
        this.outages
                .present()
                .forEach(outage -> this.outages.end(outage.way(), this.ann.operator(), MovableClock.START));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Connexion des citoyens   | eID, par le login fédéral        | Proposée    | Non utilisée
            nl | Aanmelden van burgers    | eID, via de federale login       | Aangeboden  | Niet gebruikt
            de | Anmeldung der Bürger     | eID, über die föderale Anmeldung | Angeboten   | Nicht benutzt
            """)
    void everyWayStandsThereWithItsState(String tag, String title, String eid, String on, String unused) {
        assertThat(this.ann.reads("/operator/" + tag + "/logins"))
                .contains("<h1 class=\"govuk-heading-l\">" + title, eid, on, unused)
                .contains("href=\"/operator/" + tag + "/logins\" aria-current=\"page\"");
    }

    @Test
    void beforeItIsSwitchedOffTheMessageIsShownInEveryLanguageAsCitizensWillReadIt() {
        var shown = OperatorVisit.text(this.ann.sends(EID, "step", "look", "message-fr", "Retour à 14 h.\r\n<b>x</b>"));

        assertThat(shown)
                .contains("lang=\"fr\">Retour à 14 h.\n&lt;b&gt;x")
                .contains("lang=\"en\">This way to log in does not work")
                .contains("lang=\"de\">Diese Art der Anmeldung funktioniert")
                .contains("value=\"off\"", "value=\"write\"")
                .doesNotContain("<b>x");
        assertThat(this.outages.present()).isEmpty();
        assertThat(OperatorVisit.text(this.ann.sends(EID, "step", "write", "message-fr", "Retour à 14 h.")))
                .contains("Retour à 14 h.</textarea>");
    }

    @Test
    void itIsSwitchedOffAndOnByNameAndTheTrailKeepsBoth() {
        assertThat(location(this.ann.sends(EID, "step", "off", "message-nl", " Terug om 14 uur. ")))
                .isEqualTo("/operator/fr/logins?done=off");
        assertThat(this.outages.present(LoginWay.FEDERAL_EID))
                .hasValueSatisfying(outage -> assertThat(outage.since()).isEqualTo(MovableClock.START));
        assertThat(this.ann.reads("/operator/fr/logins?done=off"))
                .contains("C’est arrêté.", "Arrêtée le 02/06/2026 10:00 par " + this.name, "Terug om 14 uur.");

        assertThat(location(this.ann.sends(EID + "/on"))).isEqualTo("/operator/fr/logins?done=on");
        assertThat(this.outages.present()).isEmpty();
        assertThat(this.ann.reads("/operator/fr/logins"))
                .contains("past-outages", "02/06/2026 10:00 par " + this.name, "Terug om 14 uur.");
        assertThat(this.ann.reads("/operator/fr/trail"))
                .contains(
                        this.name,
                        "a vu les connexions des citoyens",
                        "a arrêté une connexion des citoyens",
                        "a remis une connexion des citoyens");
    }

    @Test
    void whoComesSecondIsToldThatNothingChanged() {
        this.ann.sends(EID, "step", "off");
        assertThat(location(this.ann.sends(EID, "step", "off"))).endsWith("done=already");
        this.ann.sends(EID + "/on");
        assertThat(location(this.ann.sends(EID + "/on"))).endsWith("done=already");
        assertThat(this.ann.reads("/operator/fr/logins?done=already")).contains("Rien n’a changé");
    }

    @Test
    void theMessageIsReplacedWhileItLastsAndTheFirstWordsStayOnRecord() {
        this.ann.sends(EID, "step", "off", "message-fr", "Retour à 14 h.", "message-nl", "Terug tegen de avond.");
        assertThat(OperatorVisit.text(this.ann.opens(EID + "/message"))).contains("Retour à 14 h.</textarea>");
        assertThat(OperatorVisit.text(this.ann.sends(EID + "/message", "step", "look", "message-fr", "Retour demain.")))
                .contains("lang=\"fr\">Retour demain.", "lang=\"nl\">Deze manier", "value=\"save\"");
        assertThat(said()).isEqualTo("Retour à 14 h.");

        assertThat(location(this.ann.sends(EID + "/message", "step", "save", "message-fr", "Retour demain.")))
                .endsWith("done=reworded");
        assertThat(location(this.ann.sends(EID + "/message", "step", "save", "message-fr", "Retour lundi.")))
                .endsWith("done=reworded");

        assertThat(said()).isEqualTo("Retour lundi.");
        assertThat(this.ann.reads("/operator/fr/logins?done=reworded"))
                .contains("Le nouveau message est lu", "Message changé le 02/06/2026 10:00 par " + this.name)
                .doesNotContain("Terug tegen de avond.");
        assertThat(this.ann.reads("/operator/fr/trail")).contains("a changé le message d’une connexion arrêtée");
        assertThat(this.jdbc
                        .sql("""
                                select o.french || '|' || string_agg(m.french, '|' order by m.edition)
                                from login_outage o join login_outage_message m using (way, number)
                                where o.operator = ? group by o.way, o.number, o.french""")
                        .param(this.ann.operator().operator())
                        .query(String.class)
                        .single())
                .isEqualTo("Retour à 14 h.|Retour demain.|Retour lundi.");
    }

    @Test
    void aMessageOfWhatIsSwitchedOnAgainCannotBeReplaced() {
        assertThat(location(this.ann.opens(EID + "/message"))).endsWith("done=gone");
        assertThat(location(this.ann.sends(EID + "/message", "step", "save", "message-fr", "x")))
                .endsWith("done=gone");
        assertThat(this.ann.reads("/operator/fr/logins?done=gone")).contains("Rien n’a été changé");
    }

    @Test
    void aNewMessageThatIsTooLongIsSaidAndTheOldOneStays() {
        this.ann.sends(EID, "step", "off", "message-fr", "Retour à 14 h.");
        var typed = "x".repeat(OutageMessage.LONGEST + 1);

        var answer = this.ann.sends(EID + "/message", "step", "save", "message-fr", typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(OperatorVisit.text(answer)).contains("<title>Erreur", typed + "</textarea>");
        assertThat(said()).isEqualTo("Retour à 14 h.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"look", "off", "write"})
    void aMessageThatIsTooLongIsSaidAndKeptAsItWasTyped(String step) {
        var typed = "x".repeat(OutageMessage.LONGEST + 1);
        var answer = this.ann.sends(EID, "step", step, "message-en", typed, "message-de", "Bis 14 Uhr.");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(OperatorVisit.text(answer))
                .contains("<title>Erreur", "href=\"#message-en\"", "Message trop long (English)")
                .contains(typed + "</textarea>", "Bis 14 Uhr.</textarea>");
        assertThat(this.outages.present()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator/fr/logins/federal", "/operator/fr/logins/itsme/off", "/operator/en/logins"})
    void whatIsNoWayDoesNotExist(String address) {
        assertThat(this.ann.opens(address).getStatus()).isEqualTo(404);
    }

    @Test
    void noCentreThrowsTheSwitch() throws Exception {
        var agent = AgentLogin.as(Agents.administratorOf(new CentreNumber(101)));
        assertThat(this.mvc
                        .perform(get("/operator/fr/logins").with(agent))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(this.mvc
                        .perform(post(EID)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("step", "off")
                                .with(csrf())
                                .with(agent))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(this.outages.present()).isEmpty();
    }

    private String said() {
        return this.outages
                .present(LoginWay.FEDERAL_EID)
                .orElseThrow()
                .message()
                .in(Language.FRENCH);
    }

    private static String location(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader("Location"));
    }
}
