package be.cpasonline.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class WaitingTests {

    /** The limit of what these tests file is Sunday 7 June. */
    private static final Instant LAST_MORNING = Instant.parse("2026-06-05T06:00:00Z");

    private final MockMvc mvc;
    private final AidRequests requests;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final TestDatabase database;

    @Autowired
    WaitingTests(MockMvc mvc, AidRequests requests, JdbcClient jdbc, MovableClock clock, TestDatabase database) {
        this.mvc = mvc;
        this.requests = requests;
        this.jdbc = jdbc;
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.clock.moveTo(MovableClock.START);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | À suivre       | CPAS de Namur | Le numéro de ce CPAS n’est pas connu | 7 juin 2026
            nl | Op te volgen   | CPAS de Namur | Het nummer van dit OCMW is niet bekend | 7 juni 2026
            de | Zu erledigen   | CPAS de Namur | Die Nummer dieses ÖSHZ ist nicht bekannt | 7. Juni 2026
            """)
    void aCentreThatWasNotToldStandsThereWithPhoneAndLimit(
            String tag, String title, String centre, String phone, String limit) {
        var receipt = submit();

        assertThat(operator("Ann Operator").reads("/operator/" + tag + "/"))
                .contains("lang=\"" + tag.toLowerCase(Locale.ROOT) + "\"")
                .contains(title, receipt.reference().value(), centre, phone, "02 508 85 86", limit);
    }

    @Test
    void theLoggedInPersonSettlesItWithANote() {
        var receipt = submit();
        var ann = operator("Ann Operator");

        var answer = settle(ann, receipt, "appelé à 10 h");

        assertThat(answer).isEqualTo("/operator/fr/waiting?settled=done");
        assertThat(ann.reads("/operator/fr/waiting?settled=done"))
                .contains("votre nom, l’heure et votre note")
                .doesNotContain(receipt.reference().value());
        assertThat(settle(ann, receipt, "encore")).isEqualTo("/operator/fr/waiting?settled=gone");
    }

    @Test
    void whatIsUnreadOnTheLastMorningIsSettledOnThePageUnderTheNameOfWhoeverCalled() {
        var receipt = submit();
        var reference = receipt.reference().value();
        var ann = operator("Ann Operator");
        this.clock.moveTo(LAST_MORNING);
        assertThat(ann.reads("/operator/fr/waiting")).contains("note-unread-" + reference);

        var unread = "/operator/fr/waiting/unread";
        assertThat(ann.sends(unread, "reference", reference, "note-unread-" + reference, " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(ann.sends(unread, "reference", reference, "note-unread-" + reference, "appelé, ils lisent")
                        .getHeader("Location"))
                .isEqualTo("/operator/fr/waiting?settled=done");

        assertThat(ann.reads("/operator/fr/waiting")).doesNotContain("note-unread-" + reference);
        assertThat(JdbcClient.create(this.database.superuser())
                        .sql("select person || ': ' || note from cpas.unread_settled where request = ?")
                        .param(receipt.request())
                        .query(String.class)
                        .single())
                .isEqualTo("Ann Operator: appelé, ils lisent");
    }

    @Test
    void withoutANoteTheItemStaysAndTheMistakeIsSaid() {
        var receipt = submit();
        var reference = receipt.reference().value();

        var answer = operator("Ann Operator")
                .sends("/operator/fr/waiting/untold", "reference", reference, "note-untold-" + reference, " ");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(OperatorVisit.text(answer))
                .contains("<title>Erreur", "Écrivez comment le CPAS a été averti.", "href=\"#note-untold-" + reference);
    }

    @Test
    void nobodyButTheFederalServiceSeesIt() throws Exception {
        var agent = AgentLogin.as(Agents.administratorOf(submit().centre()));

        assertThat(this.mvc
                        .perform(get("/operator/fr/").with(agent))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
        assertThat(this.mvc
                        .perform(get("/operator/fr/"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    private static String settle(OperatorVisit visit, Receipt receipt, String note) {
        var reference = receipt.reference().value();
        var answer =
                visit.sends("/operator/fr/waiting/untold", "reference", reference, "note-untold-" + reference, note);
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private OperatorVisit operator(String name) {
        return OperatorVisit.of(this.mvc, this.jdbc, name);
    }

    private Receipt submit() {
        return this.requests.submit(Submissions.aSubmission().made(), MovableClock.START);
    }
}
