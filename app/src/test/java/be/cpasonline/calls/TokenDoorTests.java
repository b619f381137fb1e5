package be.cpasonline.calls;

import static be.cpasonline.TestAccessToken.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without a good token may try, over a real connection; each is refused with its reason in the log. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class TokenDoorTests {

    private final int port;

    @Autowired
    TokenDoorTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @MethodSource({"be.cpasonline.calls.Attempt#forgeries", "be.cpasonline.calls.Attempt#strangers"})
    void isRefused(Attempt attempt, CapturedOutput log) {
        var token = attempt.token().apply(TestIssuer.running().token().ofEnterprise(Attempt.LEUVEN));
        var call = MachineCall.with(this.port, token);

        call.refused(attempt.status(), attempt.problem());

        assertThat(log.getOut()).contains("A centre's software was not let in: " + attempt.code());
        assertThat(log.getAll())
                .doesNotContain(TestAccessToken.CLIENT, Attempt.OTHER_TELL_TALE, "another-api", "elsewhere.example")
                .doesNotContain(token.substring(token.indexOf('.') + 1));
        assertThat(call.answer().body()).doesNotContain(TestAccessToken.CLIENT, Attempt.OTHER_TELL_TALE);
    }

    @ParameterizedTest
    @MethodSource("be.cpasonline.calls.Attempt#forgeries")
    void aTokenThatIsNotBelievedIsAnsweredWithTheChallenge(Attempt attempt) {
        var call = MachineCall.with(
                this.port, attempt.token().apply(TestIssuer.running().token().ofEnterprise(Attempt.LEUVEN)));

        assertThat(call.header("WWW-Authenticate"))
                .contains("Bearer realm=\"cpasOnline\", error=\"invalid_token\","
                        + " error_description=\"The access token is not valid\"");
    }

    @Test
    void theMissingScopeIsNamed() {
        var acknowledging =
                TestIssuer.running().token().ofEnterprise(Attempt.LEUVEN).with("scope", TestAccessToken.ACKNOWLEDGE);
        var call = MachineCall.with(this.port, acknowledging.written());

        assertThat(call.refused(403, "missingScope").get("requiredScopes")).hasToString("[\"" + CONSULT + "\"]");
        assertThat(call.header("WWW-Authenticate").orElseThrow())
                .contains("error=\"insufficient_scope\"", "scope=\"" + CONSULT + "\"");
    }

    @Test
    void theTokenOfAnEndedCentreNamesTheSuccessor() {
        var call = MachineCall.with(
                this.port, TestIssuer.running().token().ofCentre(566).written());
        var problem = call.refused(403, "endedCentre");

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:problem-type:mi-is:cpasOnline:endedCentre");
        assertThat(problem.at("/successor/centreNumber").intValue()).isEqualTo(2);
        assertThat(problem.at("/successor/name/nl").stringValue()).isEqualTo("OCMW Antwerpen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "Bearer a b", "Bearer é", "Token abc"})
    void withoutATokenTheAnswerSaysSo(String authorization) {
        var headers = authorization.isEmpty() ? Map.<String, String>of() : Map.of("Authorization", authorization);
        var call = MachineCall.sent(
                HttpClient.newHttpClient(), "http://127.0.0.1:" + this.port + MachineCall.TOKEN_CENTRE, headers);

        call.refused(401, "noAccessToken");
        assertThat(call.header("WWW-Authenticate")).contains("Bearer realm=\"cpasOnline\"");
    }

    @Test
    void whoeverIsRefusedTooOftenIsToldToWaitAndAGoodTokenFromThereIsStillGood() {
        var from = Map.of("X-Forwarded-For", "203.0.113.77");
        var address = "http://127.0.0.1:" + this.port + MachineCall.TOKEN_CENTRE;
        try (var http = HttpClient.newHttpClient()) {
            var calls = Stream.generate(() -> MachineCall.sent(http, address, from))
                    .limit(500)
                    .takeWhile(call -> call.answer().statusCode() == 401)
                    .count();
            var last = MachineCall.sent(http, address, from);

            assertThat(calls).isBetween(60L, 499L);
            assertThat(last.refused(429, "tooManyFailedRequests")
                            .get("retryAfterSec")
                            .intValue())
                    .isPositive();
            assertThat(last.header("Retry-After")).isPresent();
            var good = "Bearer " + TestIssuer.running().token().ofCentre(138).written();
            MachineCall.sent(http, address, Map.of("X-Forwarded-For", "203.0.113.77", "Authorization", good))
                    .accepted();
        }
    }
}
