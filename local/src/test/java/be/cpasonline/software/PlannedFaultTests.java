package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that wait for the calls of one software, for vendors who cannot add a header. */
@Timeout(60)
class PlannedFaultTests {

    private static final SandboxCall SANDBOX = SandboxCall.by("vendor-eupen");

    @BeforeEach
    void nothingIsPlanned() {
        SANDBOX.sent(SANDBOX.to("/sandbox/faults").DELETE());
    }

    @Test
    void strikesAsOftenAsPlannedAndThenNoMore() {
        SANDBOX.posted("/sandbox/faults", "{\"kind\":\"500\",\"times\":2}");

        assertThat(status("/tokenCentre")).isEqualTo(500);
        assertThat(SANDBOX.got("/sandbox/faults")
                        .get("items")
                        .get(0)
                        .get("times")
                        .intValue())
                .isOne();
        assertThat(status("/tokenCentre")).isEqualTo(500);
        assertThat(status("/tokenCentre")).isEqualTo(200);
        assertThat(SANDBOX.got("/sandbox/faults").get("total").intValue()).isZero();
    }

    @Test
    void strikesOnlyTheCallsItWaitsFor() {
        SANDBOX.posted("/sandbox/faults", "{\"kind\":\"503\",\"method\":\"GET\",\"path\":\"/aidRequests/*/acts\"}");

        assertThat(status("/aidRequests")).isEqualTo(200);
        assertThat(status("/aidRequests/7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70")).isEqualTo(404);
        assertThat(status("/aidRequests/7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70/acts"))
                .isEqualTo(503);
    }

    @Test
    void strikesTheCallsOfOneRequest() {
        var ids = SANDBOX.testRequests(2);
        SANDBOX.posted("/sandbox/faults", "{\"kind\":\"500\",\"aidRequestId\":\"%s\"}".formatted(ids.getLast()));

        assertThat(status("/aidRequests/" + ids.getFirst())).isEqualTo(200);
        assertThat(status("/aidRequests/" + ids.getLast())).isEqualTo(500);
        assertThat(status("/aidRequests/" + ids.getLast())).isEqualTo(200);
    }

    @Test
    void nobodyElseIsDisturbed() {
        SANDBOX.posted("/sandbox/faults", "{\"kind\":\"500\",\"times\":10}");
        var other = SandboxCall.by("vendor-leuven");

        assertThat(other.sent(other.to("/tokenCentre")).statusCode()).isEqualTo(200);
        assertThat(other.got("/sandbox/faults").toString()).doesNotContain("\"times\":10");
    }

    @Test
    void oneIsTakenBackByItsId() {
        var id = SANDBOX.posted("/sandbox/faults", "{\"kind\":\"429\"}")
                .get("faultId")
                .stringValue();
        var other = SandboxCall.by("vendor-leuven");

        assertThat(other.sent(other.to("/sandbox/faults/" + id).DELETE()).statusCode())
                .isEqualTo(404);
        assertThat(SANDBOX.sent(SANDBOX.to("/sandbox/faults/" + id).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(SANDBOX.sent(SANDBOX.to("/sandbox/faults/" + id).DELETE()).statusCode())
                .isEqualTo(404);
        assertThat(status("/tokenCentre")).isEqualTo(200);
    }

    @Test
    void noMoreThanAHundredWait() {
        for (int number = 0; number < 100; number++) {
            SANDBOX.posted("/sandbox/faults", "{\"kind\":\"500\",\"path\":\"/never\"}");
        }

        assertThat(SANDBOX.answerTo("/sandbox/faults", "{\"kind\":\"500\"}").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"earthquake\"}",
                "{\"kind\":\"slow\",\"when\":\"before\"}",
                "{\"kind\":\"500\",\"when\":\"never\"}",
                "{\"kind\":\"500\",\"times\":0}",
                "{\"kind\":\"timeout\",\"seconds\":121}",
                "{\"kind\":\"500\",\"path\":\"aidRequests\"}",
                "{\"kind\":\"500\",\"path\":\"/{a\"}",
                "{\"kind\":\"500\",\"method\":\"PATCH\"}",
                "{\"kind\":\"500\",\"aidRequestId\":\"7\"}",
                "{\"kind\":\"500\",\"centre\":138}"
            })
    void whatMakesNoSenseIsRefused(String body) {
        assertThat(SANDBOX.answerTo("/sandbox/faults", body).statusCode()).isEqualTo(400);
        assertThat(SANDBOX.got("/sandbox/faults").get("total").intValue()).isZero();
    }

    private static int status(String path) {
        return SANDBOX.sent(SANDBOX.to(path)).statusCode();
    }
}
