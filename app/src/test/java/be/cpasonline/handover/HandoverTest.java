package be.cpasonline.handover;

import static be.cpasonline.request.Submissions.aSubmission;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request of Genk, sent on Tuesday 2 June 2026; the software of its centre works on Friday. */
abstract class HandoverTest extends ApiTest {

    static final NisCode GENK = new NisCode(71016);
    static final NisCode ROESELARE = new NisCode(36015);

    static final String LOYER = """
            {"kind":"decision","decision":{"aid":"loyer","result":"granted","date":"2026-06-04"}}""";

    AidRequests requests;
    MovableClock clock;

    HandoverTest(MockMvc mvc) {
        super(mvc);
    }

    @Autowired
    void with(AidRequests requests, MovableClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @BeforeEach
    void itIsFriday() {
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(3)));
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.clock.moveTo(MovableClock.START);
    }

    Receipt sent() {
        return sentTo(GENK);
    }

    Receipt sentTo(NisCode municipality) {
        return this.requests.submit(aSubmission().residingIn(municipality).made(), MovableClock.START);
    }

    Software software(Receipt receipt) {
        return Software.of(receipt.centre(), this);
    }

    static String quoted(String body) {
        return body.replace('\'', '"');
    }

    static String replacing(JsonNode act, String body) {
        var entry = (ObjectNode) JsonMapper.shared().readTree(body);
        return entry.set("replaces", act.get("actId")).toString();
    }
}
