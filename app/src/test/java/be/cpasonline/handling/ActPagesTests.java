package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.register.Clock;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Agents act by the pages, and the register says what came of it. */
@ServiceTest
class ActPagesTests {

    private static final List<String> ACTS = List.of(
            "again",
            "closing",
            "competence",
            "conflict",
            "contact",
            "correction",
            "decision",
            "invitation",
            "merge",
            "problem",
            "referral",
            "reopening");

    /** The day on which the clock of the tests starts, a Tuesday: the request is received on it. */
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 2);

    private final MockMvc mvc;
    private final AidRequests requests;
    private final Registers registers;
    private final MovableClock clock;

    @Autowired
    ActPagesTests(MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock) {
        this.mvc = mvc;
        this.requests = requests;
        this.registers = registers;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    static Stream<String> pages() {
        return Stream.of("fr", "nl", "de").flatMap(tag -> ACTS.stream().map(act -> tag + "/" + act));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageOpensInEveryLanguageAndNamesNobodyInItsTitle(String page) throws Exception {
        var receipt = submit(aSubmission());
        var parts = page.split("/");
        var answer = opens(handler(receipt), parts[0], receipt, parts[1]);
        assertThat(answer.getStatus()).isEqualTo(200);
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("<html lang=\"" + parts[0] + "\"");
        assertThat(text.substring(text.indexOf("<title>"), text.indexOf("</title>")))
                .contains(receipt.reference().value());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void toAnotherCentreNoneOfThemExists(String page) throws Exception {
        var receipt = submit(aSubmission());
        var stranger = Agents.administratorOf(new CentreNumber(138));
        var parts = page.split("/");
        assertThat(opens(stranger, parts[0], receipt, parts[1]).getStatus()).isEqualTo(404);
        assertThat(sends(stranger, parts[0], receipt, parts[1]).getStatus()).isEqualTo(404);
        assertThat(file(receipt).acts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoeverOnlyReadsActsOnNothing(String page) throws Exception {
        var receipt = submit(aSubmission());
        var reader = Agents.readerOf(receipt.centre());
        var parts = page.split("/");
        assertThat(opens(reader, parts[0], receipt, parts[1]).getStatus()).isEqualTo(403);
        assertThat(sends(reader, parts[0], receipt, parts[1]).getStatus()).isEqualTo(403);
        assertThat(file(receipt).acts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingTypedIsAMistakeOrAnActButNeverAFailure(String page) throws Exception {
        var receipt = submit(aSubmission());
        var parts = page.split("/");
        assertThat(sends(handler(receipt), parts[0], receipt, parts[1]).getStatus())
                .isIn(303, 422);
    }

    @Test
    void aContactAttemptIsNotedAndTheWayLeadsBackToTheRequest() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "contact",
                "day",
                "2026-06-02",
                "means",
                "call",
                "reached",
                "no",
                "note",
                "boîte vocale pleine");
        assertThat(answer.getHeader("Location")).endsWith("/requests/" + receipt.publicId() + "#history");
        assertThat(file(receipt).meansTried()).hasSize(1);
    }

    @Test
    void aMistakeKeepsWhatWasTyped() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "nl",
                receipt,
                "decision",
                "aid",
                "leefloon & meer",
                "result",
                "granted",
                "on",
                "31/02");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("leefloon &amp; meer", "Kies een dag.", "href=\"#on\"")
                .contains("value=\"granted\" checked");
    }

    @Test
    void aDayThatHasNotComeIsRefusedInWords() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt), "de", receipt, "decision", "aid", "Miete", "result", "granted", "on", "2026-06-03");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Der gewählte Tag liegt noch vor uns.");
    }

    @Test
    void severalDecisionsEachOnAnAidAndACorrectionNamesWhatItReplaces() throws Exception {
        var receipt = submit(aSubmission());
        decide(receipt, "loyer", "refused", "new");
        decide(receipt, "aide médicale", "granted", "new");
        assertThat(sends(handler(receipt), "fr", receipt, "decision", decision("LOYER", "granted", "new"))
                        .getStatus())
                .isEqualTo(422);
        var first = file(receipt).outcomesInForce().getFirst().position();
        decide(receipt, "loyer", "granted", Long.toString(first));
        assertThat(file(receipt).decisionsInForce())
                .extracting(Outcome.Decision::aid, Outcome.Decision::result)
                .containsExactlyInAnyOrder(
                        tuple("loyer", Outcome.Result.GRANTED), tuple("aide médicale", Outcome.Result.GRANTED));
    }

    @Test
    void aReferralSentAndToldInTimeEndsBothClocks() throws Exception {
        var receipt = submit(aSubmission());
        var answer = refer(receipt, "2026-06-02", "2026-06-02");
        assertThat(answer.getStatus()).isEqualTo(303);
        var clocks = file(receipt).clocks(FIRST);
        assertThat(clocks.competence()).isInstanceOf(Clock.Ended.class);
        assertThat(clocks.decision()).isInstanceOf(Clock.Ended.class);
        assertThat(clocks.owedUntil()).isEmpty();
    }

    @Test
    void aReferralToldTooLateStaysOwed() throws Exception {
        var receipt = submit(aSubmission());
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(7)));
        refer(receipt, "2026-06-04", "");
        assertThat(file(receipt).clocks(FIRST.plusDays(7)).decision()).isInstanceOf(Clock.Running.class);
        refer(receipt, "2026-06-04", "2026-06-09");
        var clocks = file(receipt).clocks(FIRST.plusDays(7));
        assertThat(clocks.owedUntil()).contains(LocalDate.of(2026, 6, 9));
        assertThat(file(receipt).outcomesInForce()).hasSize(1);
    }

    @Test
    void bothLettersArePreparedAndNothingIsRecorded() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "referral",
                "to",
                "Leuven",
                "ground",
                "student",
                "sentOn",
                "2026-06-02",
                "look",
                "yes");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("article 2, § 6", "2 juillet 2026", "[à compléter");
        assertThat(file(receipt).outcomesInForce()).isEmpty();
    }

    @Test
    void aNameOfSeveralMunicipalitiesIsNeverPickedSilently() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "referral",
                "to",
                "Saint-Nicolas",
                "reasons",
                "x",
                "sentOn",
                "2026-06-02");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("name=\"centre\"", "Choisissez le centre.");
    }

    @Test
    void twoRequestsOfOnePersonBecomeOneFileWithTheFirstDateAndCanBeSeparated() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        var answer = sends(
                handler(first), "fr", second, "merge", "other", first.publicId().toString());
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(file(second).clocks(FIRST.plusDays(3)).competence().until()).isEqualTo(FIRST.plusDays(5));
        assertThat(opens(handler(first), "fr", second, "merge").getContentAsString(StandardCharsets.UTF_8))
                .contains("fusionnée avec la première");
        var merger = file(second).outcomesInForce().getFirst().position();
        sends(handler(first), "fr", second, "correction", "outcome", Long.toString(merger));
        assertThat(file(second).mergedInto()).isEmpty();
    }

    @Test
    void aRefusalForWantOfReactionNeedsTwoAttemptsOnDifferentDaysAndWarns() throws Exception {
        var receipt = submit(aSubmission());
        contact(receipt, "2026-06-02");
        assertThat(silent(receipt, "2026-06-02").getStatus()).isEqualTo(422);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(2)));
        contact(receipt, "2026-06-04");
        assertThat(opens(handler(receipt), "fr", receipt, "decision").getContentAsString(StandardCharsets.UTF_8))
                .contains("vous avez essayé par un seul moyen");
        assertThat(silent(receipt, "2026-06-04").getStatus()).isEqualTo(303);
    }

    @Test
    void aRequestAfterADecisionIsLedThroughTheQuestionsOfTheCircular() throws Exception {
        var person = aSubmission();
        var first = submit(person);
        decide(first, "loyer", "refused", "new");
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
        var second = submit(person.ofDraft(Submissions.aDraft()));
        assertThat(opens(handler(first), "fr", second, "again").getContentAsString(StandardCharsets.UTF_8))
                .contains(first.reference().value(), "loyer", "refusée");
        var onwards = Objects.requireNonNull(
                sends(handler(first), "fr", second, "again", "news", "no").getHeader("Location"));
        assertThat(onwards).endsWith("/decision?again=no");
        var page = this.mvc
                .perform(get(onwards).with(AgentLogin.as(handler(first))))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("la décision initiale est maintenue");
    }

    @Test
    void anInvitationIsPreparedWithWhatToBringAndSentByNobody() throws Exception {
        var receipt = submit(aSubmission());
        var answer = sends(
                handler(receipt),
                "fr",
                receipt,
                "invitation",
                "day",
                "2026-06-05",
                "time",
                "9h30",
                "place",
                "Accueil",
                "documents",
                "carte d’identité\nbail",
                "look",
                "yes");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("vendredi 5 juin 2026 à 09:30", "- bail", "mailto:", "subject=Message%20");
    }

    private void contact(Receipt receipt, String day) throws Exception {
        sends(handler(receipt), "fr", receipt, "contact", "day", day, "means", "call", "reached", "no");
    }

    private MockHttpServletResponse silent(Receipt receipt, String day) throws Exception {
        return sends(
                handler(receipt),
                "fr",
                receipt,
                "decision",
                "aid",
                "loyer",
                "result",
                "refused",
                "on",
                day,
                "silent",
                "yes");
    }

    private void decide(Receipt receipt, String aid, String result, String replaces) throws Exception {
        assertThat(sends(handler(receipt), "fr", receipt, "decision", decision(aid, result, replaces))
                        .getStatus())
                .isEqualTo(303);
    }

    private static String[] decision(String aid, String result, String replaces) {
        return new String[] {"aid", aid, "result", result, "on", "2026-06-02", "replaces", replaces};
    }

    private MockHttpServletResponse refer(Receipt receipt, String sentOn, String toldOn) throws Exception {
        return sends(
                handler(receipt),
                "fr",
                receipt,
                "referral",
                "to",
                "Leuven",
                "ground",
                "general",
                "reasons",
                "habite à Louvain",
                "sentOn",
                sentOn,
                "toldOn",
                toldOn);
    }

    private RequestFile file(Receipt receipt) {
        return this.registers
                .of(handler(receipt))
                .file(receipt.publicId(), this.clock.instant())
                .orElseThrow();
    }

    private static CentreAgent handler(Receipt receipt) {
        return Agents.handlerOf(receipt.centre());
    }

    private Receipt submit(Submissions submission) {
        return this.requests.submit(submission.made(), this.clock.instant());
    }

    private MockHttpServletResponse opens(CentreAgent agent, String tag, Receipt receipt, String act) throws Exception {
        return this.mvc
                .perform(get(address(tag, receipt, act)).with(AgentLogin.as(agent)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse sends(
            CentreAgent agent, String tag, Receipt receipt, String act, String... namesAndValues) throws Exception {
        var sent = post(address(tag, receipt, act))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(csrf())
                .with(AgentLogin.as(agent));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            sent.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return this.mvc.perform(sent).andReturn().getResponse();
    }

    private static String address(String tag, Receipt receipt, String act) {
        return "/portal/" + tag + "/requests/" + receipt.publicId() + "/" + act;
    }
}
