package be.cpasonline.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.MovableClock;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the tests of the pages of acts share: a visit to a page, and what the register says afterwards. */
abstract class ActVisits {

    /** The day on which the clock of the tests starts, a Tuesday: the request is received on it. */
    static final LocalDate FIRST = LocalDate.of(2026, 6, 2);

    final MockMvc mvc;
    final AidRequests requests;
    final Registers registers;
    final MovableClock clock;

    ActVisits(MockMvc mvc, AidRequests requests, Registers registers, MovableClock clock) {
        this.mvc = mvc;
        this.requests = requests;
        this.registers = registers;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    final void contact(Receipt receipt, String day) throws Exception {
        sends(handler(receipt), "fr", receipt, "contact", "day", day, "means", "call", "reached", "no");
    }

    final MockHttpServletResponse silent(Receipt receipt, String day) throws Exception {
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

    final void decide(Receipt receipt, String aid, String result, String replaces) throws Exception {
        assertThat(sends(handler(receipt), "fr", receipt, "decision", decision(aid, result, replaces))
                        .getStatus())
                .isEqualTo(303);
    }

    static final String[] decision(String aid, String result, String replaces) {
        return new String[] {"aid", aid, "result", result, "on", "2026-06-02", "replaces", replaces};
    }

    final MockHttpServletResponse refer(Receipt receipt, String sentOn, String toldOn) throws Exception {
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

    final RequestFile file(Receipt receipt) {
        return this.registers
                .of(handler(receipt))
                .file(receipt.publicId(), this.clock.instant())
                .orElseThrow();
    }

    static final CentreAgent handler(Receipt receipt) {
        return Agents.handlerOf(receipt.centre());
    }

    final Receipt submit(Submissions submission) {
        return this.requests.submit(submission.made(), this.clock.instant());
    }

    final MockHttpServletResponse opens(CentreAgent agent, String tag, Receipt receipt, String act) throws Exception {
        return this.mvc
                .perform(get(address(tag, receipt, act)).with(AgentLogin.as(agent)))
                .andReturn()
                .getResponse();
    }

    final MockHttpServletResponse sends(
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

    static final String address(String tag, Receipt receipt, String act) {
        return "/portal/" + tag + "/requests/" + receipt.publicId() + "/" + act;
    }
}
