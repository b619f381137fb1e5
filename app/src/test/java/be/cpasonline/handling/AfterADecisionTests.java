package be.cpasonline.handling;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The questions of the circular, § 9.2.2, agree with the decision in force. */
@ServiceTest
class AfterADecisionTests extends ActVisits {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String KEPT = "la décision initiale est maintenue";

    @Autowired
    AfterADecisionTests(MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock) {
        super(mvc, requests, registers, clock);
    }

    @ParameterizedTest
    @CsvSource({
        "granted,granted,refused",
        "refused,refused,granted",
    })
    void nobodyCallsADecisionWhatItIsNot(String result, String offered, String never) throws Exception {
        var again = afterADecision(result);
        assertThat(answers(again)).containsExactly("no", offered);
        var wrong = sends(handler(again), "fr", again, "again", "news", never);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("Choisissez une réponse.");
        assertThat(sends(handler(again), "fr", again, "again", "news", offered).getHeader("Location"))
                .endsWith("/decision?again=" + offered);
    }

    @ParameterizedTest
    @CsvSource({"in_part", "withdrawn", "other"})
    void whatIsNeitherMayBeCalledEither(String result) throws Exception {
        assertThat(answers(afterADecision(result))).containsExactly("no", "granted", "refused");
    }

    @Test
    void aDecisionThatWasCorrectedCountsAsItIsNow() throws Exception {
        var person = someone();
        var first = submit(person);
        decide(first, "loyer", "refused", "new");
        decide(
                first,
                "loyer",
                "granted",
                Long.toString(file(first).outcomesInForce().getFirst().position()));
        assertThat(answers(submitAgain(person))).containsExactly("no", "granted");
    }

    @Test
    void anAddressMadeByHandPutsNoWordsIntoADecisionThatDisagree() throws Exception {
        var again = afterADecision("granted");
        assertThat(decisionPage(again, "refused")).doesNotContain("à dater de la deuxième demande");
        assertThat(decisionPage(again, "no")).contains(KEPT);
        assertThat(decisionPage(submit(someone()), "no")).doesNotContain(KEPT);
    }

    /** A person of whom no other test decides anything. */
    private static Submissions someone() {
        var count = COUNT.incrementAndGet();
        return aSubmission()
                .by(new Applicant("Onbekend" + count, Optional.of("Mila"), Optional.empty(), Optional.empty()))
                .identified(new Identification.ByDeclaredNumber(
                        NationalNumbers.bornOn("1961-11-23").counting(count).number()));
    }

    private Receipt afterADecision(String result) throws Exception {
        var person = someone();
        decide(submit(person), "loyer", result, "new");
        return submitAgain(person);
    }

    private Receipt submitAgain(Submissions person) {
        this.clock.moveTo(MovableClock.START.plusSeconds(3 * 24 * 3600));
        return submit(person.ofDraft(Submissions.aDraft()));
    }

    private List<String> answers(Receipt receipt) throws Exception {
        var page = opens(handler(receipt), "fr", receipt, "again").getContentAsString(StandardCharsets.UTF_8);
        return List.of("no", "granted", "refused").stream()
                .filter(answer -> page.contains("value=\"" + answer + "\""))
                .toList();
    }

    private String decisionPage(Receipt receipt, String again) throws Exception {
        return this.mvc
                .perform(get(address("fr", receipt, "decision") + "?again=" + again)
                        .with(AgentLogin.as(handler(receipt))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
