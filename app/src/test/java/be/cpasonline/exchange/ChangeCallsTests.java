package be.cpasonline.exchange;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.Codes;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.ActKind;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What the software of Spiere-Helkijn is told of what its agents did, and that of Lendelede is not. */
class ChangeCallsTests extends SoftwareVisit {

    private static final NisCode HELKIJN = new NisCode(34_043);
    private static final NisCode LENDELEDE = new NisCode(34_025);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);

    private final AidRequests requests;
    private final Registers registers;

    @Autowired
    ChangeCallsTests(MockMvc mvc, AidRequests requests, Registers registers) {
        super(mvc);
        this.requests = requests;
        this.registers = registers;
    }

    @Test
    void everythingThatAgentsDoIsToldInItsOrder() throws Exception {
        var receipt = filed(HELKIJN);
        var agent = Agents.handlerOf(receipt.centre());
        var register = this.registers.of(agent);
        var cursor = last(receipt.centre());
        var now = MovableClock.START;
        var id = receipt.publicId();
        register.open(id, now);
        register.enrol(id, "H/1", now);
        register.noteContact(id, new Contact(TODAY, Contact.Means.CALL, false, Optional.empty()), now);
        register.holdCompetent(id, now);
        register.decide(
                id,
                new Outcome.Decision("loyer", Outcome.Result.GRANTED, TODAY, false, Optional.empty()),
                Optional.empty(),
                now);
        register.close(id, now);
        register.reopen(id, now);
        this.requests.enter(aHandEntry().made(), agent, now);

        var told = changes(receipt.centre(), cursor, 3);
        assertThat(told)
                .extracting(change -> change.get("kind").stringValue())
                .containsExactly(
                        "consultation",
                        "enrolment",
                        "contactAttempt",
                        "competencePosition",
                        "decision",
                        "closing",
                        "reopening",
                        "entry")
                .allSatisfy(kind -> assertThat(Codes.find(ActKind.class, kind)).isPresent());
        assertThat(told)
                .allSatisfy(change -> assertThat(change.at("/by/actorId").stringValue())
                        .isEqualTo(agent.agent().toString()));
        assertThat(told.getFirst().at("/aidRequest/reference").stringValue())
                .isEqualTo(receipt.reference().value());
    }

    @Test
    void anotherCentreIsToldNothingOfIt() throws Exception {
        var here = filed(HELKIJN);
        var there = filed(LENDELEDE);

        assertThat(changes(there.centre(), "", 500).toString())
                .contains(there.publicId().toString())
                .doesNotContain(here.publicId().toString());
    }

    @Test
    void whileNothingHappensTheAnswerIsShort() throws Exception {
        var centre = filed(HELKIJN).centre();
        var path = "/changes?after=" + last(centre);
        var tag = Optional.ofNullable(got(centre, path).getHeader("ETag")).orElseThrow();

        assertThat(answer(as(centre, getting(path)).header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(304);
    }

    private List<JsonNode> changes(CentreNumber centre, String cursor, int pageSize) throws Exception {
        var all = new ArrayList<JsonNode>();
        var after = cursor;
        while (true) {
            var page = read(centre, "/changes?pageSize=" + pageSize + (after.isEmpty() ? "" : "&after=" + after));
            page.get("items").forEach(all::add);
            after = page.get("cursor").stringValue();
            if (!page.has("next")) {
                return all;
            }
        }
    }

    private String last(CentreNumber centre) throws Exception {
        var page = read(centre, "/changes?pageSize=500");
        assertThat(page.has("next")).isFalse();
        return page.get("cursor").stringValue();
    }

    private Receipt filed(NisCode where) {
        return this.requests.submit(aSubmission().residingIn(where).made(), MovableClock.START);
    }
}
