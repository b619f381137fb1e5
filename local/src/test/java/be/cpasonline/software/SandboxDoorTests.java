package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.LocalProduct;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the sandbox is, for whom, and where it is not. */
@Timeout(120)
class SandboxDoorTests {

    private static final SandboxCall SANDBOX = SandboxCall.by("vendor-eupen");

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/faults", "/sandbox/clock", "/sandbox/testRequests"})
    void withoutATokenNobodyUsesIt(String path) {
        var uri = URI.create(SANDBOX.api() + path);

        assertThat(SANDBOX.sent(HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/faults", "/sandbox/clock", "/sandbox/openapi.yaml"})
    void whereItIsNotSwitchedOnNothingOfItIsThere(String path) {
        var plain = new SandboxCall(LocalProduct.shared(), "vendor-eupen");

        assertThat(plain.sent(HttpRequest.newBuilder(URI.create(plain.api() + path)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(plain.sent(plain.to("/tokenCentre").header("Sandbox-Fault", "500"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void servesItsContractToAnybody() throws Exception {
        var answer = SANDBOX.sent(HttpRequest.newBuilder(URI.create(SANDBOX.api() + "/sandbox/openapi.yaml")));

        assertThat(answer.body()).isEqualTo(Files.readString(SandboxContract.FILE));
    }

    @Test
    void theClockIsReadAndMovedForward() {
        var before = Instant.parse(SANDBOX.got("/sandbox/clock").get("now").stringValue());
        var moved = SANDBOX.posted("/sandbox/clock", "{\"forward\":\"PT1M\"}");

        assertThat(moved.get("movable").booleanValue()).isTrue();
        assertThat(Instant.parse(moved.get("now").stringValue())).isAfterOrEqualTo(before.plus(Duration.ofMinutes(1)));
        var later = Instant.parse(moved.get("now").stringValue()).plusSeconds(60);
        assertThat(Instant.parse(SANDBOX.posted("/sandbox/clock", "{\"to\":\"%s\"}".formatted(later))
                        .get("now")
                        .stringValue()))
                .isAfterOrEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"forward\":\"-PT1M\"}",
                "{\"forward\":\"tomorrow\"}",
                "{\"forward\":\"P401D\"}",
                "{\"to\":\"2024-01-01T00:00:00Z\"}",
                "{\"forward\":\"PT1M\",\"to\":\"2030-01-01T00:00:00Z\"}",
                "{\"back\":\"PT1M\"}"
            })
    void theClockMovesInNoOtherWay(String body) {
        assertThat(SANDBOX.answerTo("/sandbox/clock", body).statusCode()).isEqualTo(400);
    }
}
