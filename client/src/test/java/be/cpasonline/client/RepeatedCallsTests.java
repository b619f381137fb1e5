package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.client.model.EnrolmentEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepeatedCallsTests {

    private static final UUID ID = UUID.fromString("7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70");
    private static final Said CENTRE = Said.json(200, ContractExamples.example("TokenCentre"));
    private static final Said ILL = Said.problem(503, "serviceUnavailable");

    @Test
    void anIllServiceIsAskedAgainEverLater() {
        try (var connected = new Connected()) {
            connected.says("GET /tokenCentre", ILL, ILL, ILL, CENTRE);
            assertThat(connected.client.centre().ofToken().client()).isEqualTo("vendor-leuven");
            assertThat(connected.pauses).hasSize(3);
            assertThat(connected.pauses.get(0)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
            assertThat(connected.pauses.get(2)).isBetween(Duration.ofMillis(150), Duration.ofMillis(300));
        }
    }

    @Test
    void atLastTheProblemCounts() {
        try (var connected = new Connected()) {
            connected.says("GET /tokenCentre", ILL);
            assertThatThrownBy(() -> connected.client.centre().ofToken())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            failed -> assertThat(failed.problem()).isInstanceOf(ApiProblem.ServiceFailed.class));
            assertThat(connected.asked()).hasSize(4);
        }
    }

    @Test
    void whoIsThrottledWaitsAsLongAsAsked() {
        try (var connected = new Connected()) {
            var throttled = Said.problem(429, "tooManyRequests");
            connected.says("GET /tokenCentre", throttled.with("Retry-After", "7"), CENTRE);
            connected.client.centre().ofToken();
            assertThat(connected.pauses).containsExactly(Duration.ofSeconds(7));
        }
    }

    @Test
    void whatOneThreadWasToldHoldsForAll() {
        try (var connected = new Connected()) {
            connected.says(
                    "GET /tokenCentre", Said.problem(429, "tooManyRequests").with("Retry-After", "90"), CENTRE);
            connected.says("GET /clientStatus", Said.json(200, ContractExamples.example("ClientStatus")));
            connected.client.centre().ofToken();
            connected.client.centre().status();
            assertThat(connected.pauses).hasSize(2);
            assertThat(connected.pauses.get(1)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90));
        }
    }

    @Test
    void theWaitMayBeWrittenAsADateOrInTheProblemAlone() {
        try (var connected = new Connected()) {
            var at = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    Instant.now().plusSeconds(20).atOffset(ZoneOffset.UTC));
            connected.says(
                    "GET /tokenCentre",
                    ILL.with("Retry-After", at),
                    Said.problem(429, ContractExamples.example("TooManyRequestsProblem")),
                    CENTRE);
            connected.client.centre().ofToken();
            assertThat(connected.pauses.get(0)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
            assertThat(connected.pauses.get(1)).isEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void aWaitLongerThanOurPatienceIsLeftToTheCaller() {
        try (var connected = new Connected()) {
            connected.says(
                    "GET /tokenCentre", Said.problem(429, "tooManyRequests").with("Retry-After", "3600"));
            assertThatThrownBy(() -> connected.client.centre().ofToken())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            failed -> assertThat(((ApiProblem.Throttled) failed.problem()).retryAfter())
                                    .isEqualTo(Duration.ofHours(1)));
            assertThatThrownBy(() -> connected.client.centre().status()).isInstanceOf(ProblemException.class);
            assertThat(connected.asked()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() {
        try (var connected = new Connected()) {
            var cut = Said.of(
                    200, "application/json", CENTRE.text().substring(0, 90).getBytes());
            connected.says("GET /tokenCentre", CENTRE.truncated(), cut, CENTRE);
            assertThat(connected.client.centre().ofToken().client()).isEqualTo("vendor-leuven");
            assertThat(connected.asked()).hasSize(3);
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForEver() {
        try (var connected = new Connected(Duration.ofMillis(200))) {
            connected.says("GET /tokenCentre", CENTRE.silent());
            assertThatThrownBy(() -> connected.client.centre().ofToken()).isInstanceOf(NoAnswerException.class);
            assertThat(connected.asked()).hasSize(4);
        }
    }

    @Test
    void everyAttemptToCreateCarriesTheSameKeyAndBody() {
        try (var connected = new Connected()) {
            var path = "/aidRequests/" + ID + "/enrolments";
            var act = Said.json(201, ContractExamples.example("Act"));
            connected.says("POST " + path, ILL, act.truncated(), act);
            var entry = EnrolmentEntry.builder().caseNumber("2026/0455").build();
            connected.client.acts().enrol(ID, entry, IdempotencyKey.drawn());
            assertThat(connected.asked()).hasSize(3);
            assertThat(connected.asked())
                    .extracting(call -> call.header("Idempotency-key"))
                    .doesNotContain("")
                    .hasSize(3);
            assertThat(connected.asked().stream()
                            .map(call -> call.header("Idempotency-key"))
                            .distinct())
                    .hasSize(1);
            assertThat(connected.asked().stream().map(Peer.Asked::text).distinct())
                    .containsExactly("{\"caseNumber\":\"2026/0455\"}");
        }
    }

    @Test
    void aCallThatIsWrongIsNotRepeated() {
        try (var connected = new Connected()) {
            connected.says("GET /tokenCentre", Said.problem(400, ContractExamples.example("BadRequestProblem")));
            assertThatThrownBy(() -> connected.client.centre().ofToken())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            failed -> assertThat(((ApiProblem.Invalid) failed.problem()).issues())
                                    .hasSize(1));
            assertThat(connected.asked()).hasSize(1);
            assertThat(connected.pauses).isEmpty();
        }
    }

    @Test
    void aTokenThatIsNotBelievedIsReplacedOnce() {
        try (var connected = new Connected()) {
            var expired = Said.problem(401, ContractExamples.example("ExpiredAccessTokenProblem"));
            connected.says("GET /tokenCentre", expired, CENTRE);
            connected.client.centre().ofToken();
            assertThat(connected.asked())
                    .extracting(call -> call.header("Authorization"))
                    .containsExactly("Bearer token-1", "Bearer token-2");
            connected.says("GET /tokenCentre", expired);
            assertThatThrownBy(() -> connected.client.centre().ofToken())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            failed -> assertThat(failed.problem()).isInstanceOf(ApiProblem.NoEntry.class));
            assertThat(connected.asked()).hasSize(4);
        }
    }
}
