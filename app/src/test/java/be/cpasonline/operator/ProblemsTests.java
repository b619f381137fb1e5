package be.cpasonline.operator;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.ProblemReports;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a centre reports reaches the federal service, which settles it and learns nothing of the person. */
@ServiceTest
class ProblemsTests {

    private static final String NEED = "besoin-secret-de-la-personne";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final ProblemReports reports;
    private final Receipt receipt;

    @Autowired
    ProblemsTests(MockMvc mvc, JdbcClient jdbc, AidRequests requests, ProblemReports reports) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.reports = reports;
        this.receipt = requests.submit(aSubmission().needing(NEED).made(), MovableClock.START);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Problèmes signalés | un problème technique   | Signalé le
            nl | Gemelde problemen  | een technisch probleem  | Gemeld op
            de | Gemeldete Probleme | ein technisches Problem | Gemeldet am
            """)
    void itsKindItsMessageAndItsCentreAreReadAndNothingElseOfTheRequest(
            String tag, String title, String kind, String when) throws Exception {
        report("la page reste blanche", "mots-du-centre");

        assertThat(ann().reads("/operator/" + tag + "/problems"))
                .contains(title, kind, when, "CPAS de Namur", "la page reste blanche", "2026")
                .contains(this.receipt.reference().value())
                .doesNotContain(NEED, "mots-du-centre", "Peeters", "Élodie");
    }

    @Test
    void whoSettlesItIsKeptWithTheNoteAndTheTrailSaysSo() throws Exception {
        report("x", "");
        var key = waiting();

        assertThat(settle(key, "réparé").getHeader("Location")).isEqualTo("/operator/fr/problems?settled=done");
        assertThat(settle(key, "encore").getHeader("Location")).isEqualTo("/operator/fr/problems?settled=gone");
        assertThat(ann().reads("/operator/fr/problems"))
                .contains("par Ann Operator", "réparé")
                .doesNotContain(key);
        assertThat(ann().reads("/operator/fr/trail?reference=" + this.receipt.reference()))
                .contains(
                        "Ann Operator",
                        "a réglé un problème signalé",
                        this.receipt.reference().value());
    }

    @Test
    void withoutANoteItWaitsOnAndTheMistakeIsSaid() throws Exception {
        report("x", "");

        var answer = settle(waiting(), " ");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(OperatorVisit.text(answer))
                .contains(
                        "<title>Erreur",
                        "Écrivez comment le problème a été réglé.",
                        "href=\"#note-problem-" + waiting());
    }

    @Test
    void whatIsNoReportIsNotSettled() {
        assertThat(settle("550-999999999", "x").getHeader("Location")).endsWith("settled=gone");
        assertThat(settle("'; drop", "x").getHeader("Location")).endsWith("settled=gone");
    }

    @Test
    void aMessageThatNamesThePersonIsNotTaken() throws Exception {
        var answer = report("appeler le 85.07.30-033.28", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Votre message contient un nom, un numéro ou une adresse de la personne.", "href=\"#message\"");
    }

    private MockHttpServletResponse report(String message, String words) throws Exception {
        return this.mvc
                .perform(post("/portal/fr/requests/" + this.receipt.publicId() + "/problem")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("kind", "technical")
                        .param("message", message)
                        .param("words", words)
                        .with(csrf())
                        .with(AgentLogin.as(Agents.handlerOf(this.receipt.centre()))))
                .andReturn()
                .getResponse();
    }

    /** The name under which the report of this test waits. */
    private String waiting() {
        return this.reports.waiting(ProblemList.MOST).stream()
                .filter(report -> report.reference().equals(this.receipt.reference()))
                .map(ProblemList::key)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse settle(String key, String note) {
        return ann().sends("/operator/fr/problems", "reference", key, "note-problem-" + key, note);
    }

    private OperatorVisit ann() {
        return OperatorVisit.of(this.mvc, this.jdbc, "Ann Operator");
    }
}
