package be.cpasonline.records;

import static be.cpasonline.records.RegisterVisit.text;
import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.HandEntries.on;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Intake;
import be.cpasonline.request.Submissions;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The register on the screen: the order of the law, periods, pages, and nothing of others. */
@ServiceTest
class RegisterPageTests {

    private final MockMvc mvc;
    private final AidRequests requests;
    private final CentrePreferences preferences;
    private final JdbcClient reality;

    @Autowired
    RegisterPageTests(MockMvc mvc, AidRequests requests, CentrePreferences preferences, TestDatabase database) {
        this.mvc = mvc;
        this.requests = requests;
        this.preferences = preferences;
        this.reality = JdbcClient.create(database.superuser());
    }

    @Test
    void linesStandByDayOfReceptionThenNumber() {
        var agent = Agents.handlerOf(new CentreNumber(211));
        enter(agent, "Secondname", "2026-05-30");
        enter(agent, "Thirdname", "2026-06-01");
        enter(agent, "Firstname", "2026-05-29");
        assertThat(visit(agent).reads("/portal/fr/register"))
                .containsSubsequence("Firstname", "Secondname", "Thirdname")
                .contains("2026/3", "2026/1", "2026/2");
    }

    @Test
    void aPeriodShowsItsDaysOnly() {
        var agent = Agents.handlerOf(new CentreNumber(212));
        enter(agent, "Inyear", "2026-05-30");
        enter(agent, "Lastyear", "2025-12-31");
        var page = visit(agent);
        assertThat(page.reads("/portal/fr/register")).contains("Inyear").doesNotContain("Lastyear");
        assertThat(page.reads("/portal/fr/register?from=2025-01-01&to=2025-12-31"))
                .contains("Lastyear", "2025/1")
                .doesNotContain("Inyear");
    }

    @ParameterizedTest
    @CsvSource({"2026-13-01,2026-12-31", "2026-06-02,2026-06-01", "%27--,1", "+999999999-12-31,+999999999-12-31"})
    void anImpossiblePeriodIsSaidAndNothingShown(String from, String to) {
        var agent = Agents.handlerOf(new CentreNumber(213));
        enter(agent, "Nowhere", "2026-05-30");
        var answer = visit(agent).reads("/portal/nl/register?from=" + from + "&to=" + to);
        assertThat(answer).contains("href=\"#from\"").doesNotContain("Nowhere");
        assertThat(visit(agent)
                        .opens("/portal/nl/register/export.csv?from=" + from + "&to=" + to)
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aLongRegisterIsTurnedPageByPage() {
        var agent = Agents.handlerOf(new CentreNumber(214));
        IntStream.rangeClosed(1, 51).forEach(number -> enter(agent, "Line%03dx".formatted(number), "2026-05-30"));
        var page = visit(agent);
        assertThat(page.reads("/portal/de/register"))
                .contains("Line001x", "Line050x")
                .doesNotContain("Line051x");
        assertThat(page.reads("/portal/de/register?page=2"))
                .contains("Line051x")
                .doesNotContain("Line050x");
        assertThat(page.reads("/portal/de/register?page=99999999999999")).contains("Line001x");
    }

    @Test
    void requestsOfAFormerCentreStandWithItsName() {
        var former = Agents.handlerOf(new CentreNumber(215));
        enter(former, "Inherited", "2026-05-30");
        var successor = Agents.handlerOf(new CentreNumber(216), new CentreNumber(215));
        enter(successor, "Ownrequest", "2026-05-30");
        assertThat(visit(successor).reads("/portal/fr/register"))
                .contains("Inherited", "Ownrequest", "Centre de la demande");
        assertThat(visit(Agents.handlerOf(new CentreNumber(216))).reads("/portal/fr/register"))
                .contains("Ownrequest")
                .doesNotContain("Inherited", "Centre de la demande");
    }

    @Test
    void aCentreWithItsOwnRegisterSeesOnlineRequests() {
        var agent = Agents.administratorOf(new CentreNumber(217));
        assertThat(visit(agent).reads("/portal/fr/register")).contains("Registre des demandes</h1>");
        this.preferences.setRegisterElsewhere(agent, true, MovableClock.START);
        assertThat(visit(agent).reads("/portal/fr/register")).contains("Demandes en ligne</h1>");
    }

    @Test
    void lookingAtTheRegisterLeavesATrailAndReadsNothing() {
        var receipt = this.requests.submit(
                Submissions.aSubmission().residingIn(new NisCode(83_034)).made(), MovableClock.START);
        var agent = Agents.readerOf(receipt.centre());
        assertThat(visit(agent).reads("/portal/fr/register"))
                .contains(receipt.reference().value());
        visit(agent).opens("/portal/fr/register/export.csv");
        visit(agent).opens("/portal/fr/figures");
        assertThat(this.reality
                        .sql("select act from cpas.trail where agent = ? order by position")
                        .param(agent.id())
                        .query(String.class)
                        .list())
                .containsExactly("register", "export", "figures");
        assertThat(this.reality
                        .sql("select count(*) from cpas.consultation where request = ?")
                        .param(receipt.request())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anEmptyRegisterSaysWhatWillCome() {
        assertThat(text(visit(Agents.readerOf(new CentreNumber(218))).opens("/portal/de/register")))
                .contains("Online-Anträge erscheinen hier");
    }

    private RegisterVisit visit(CentreAgent agent) {
        return new RegisterVisit(this.mvc, agent);
    }

    private void enter(CentreAgent agent, String name, String received) {
        var person = new Applicant(name, Optional.empty(), Optional.empty(), Optional.empty());
        this.requests.enter(
                aHandEntry().of(person).by(new Intake.Oral(on(received))).made(), agent, MovableClock.START);
    }
}
