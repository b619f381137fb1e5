package be.cpasonline.api;

import static be.cpasonline.TestAccessToken.CONSULT;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private static final String LEUVEN = "0208236927";
    private static final String OTHER_TELL_TALE = "0999888777";

    private final int port;

    @Autowired
    TokenDoorTests(@LocalServerPort int port) {
        this.port = port;
    }

    /** One thing that is wrong, the answer, and the word by which the log tells it. */
    private record Attempt(
            String name, int status, String problem, String code, Function<TestAccessToken, String> token) {
        @Override
        public String toString() {
            return this.name;
        }
    }

    static Stream<Attempt> forgeries() {
        var issuer = TestIssuer.running();
        return Stream.of(
                invalid("alg none", "algorithm", TestAccessToken::unsigned),
                invalid("HS256 with the public key", "algorithm", TestAccessToken::signedWithThePublicKey),
                invalid("an algorithm that is not ours", "algorithm", token -> token.written(JWSAlgorithm.PS256)),
                invalid(
                        "missing key id",
                        "key-id-missing",
                        token -> token.keyId(null).written()),
                invalid(
                        "unknown key id",
                        "key-unknown",
                        token -> token.keyId("nobody's").written()),
                invalid(
                        "another key under the known id",
                        "signature",
                        token -> token.signedWith(issuer.unpublished).written()),
                invalid(
                        "a changed claim",
                        "signature",
                        token -> swapped(token.written(), token.with("x", 1).written())),
                invalid("wrong issuer", "issuer", with("iss", "https://elsewhere.example")),
                invalid("no issuer", "issuer", with("iss", null)),
                invalid("wrong audience", "audience", with("aud", "https://another-api.example")),
                invalid("no audience", "audience", with("aud", null)),
                invalid("not yet valid", "not-yet-valid", with("nbf", soon())),
                invalid("issued in the future", "not-yet-valid", with("iat", soon())),
                invalid(
                        "an end before the beginning",
                        "unreadable",
                        token -> token.endedSecondsAgo(20)
                                .with("iat", soon() - 80)
                                .written()),
                invalid(
                        "the token of a login",
                        "type",
                        token -> token.type("logout+jwt").written()),
                invalid("oversized", "oversized", with("more", "x".repeat(13_000))),
                invalid("no token", "unreadable", token -> "no.token"),
                invalid("encrypted to nobody", "unreadable", token -> "a.b.c.d.e"),
                invalid(
                        "without a client",
                        "no-client",
                        token -> token.with("client_id", null).with("sub", null).written()));
    }

    static Stream<Attempt> strangers() {
        return Stream.of(
                new Attempt(
                        "expired",
                        401,
                        "expiredAccessToken",
                        "expired",
                        token -> token.endedSecondsAgo(61).written()),
                new Attempt("without an end", 401, "expiredAccessToken", "expired", with("exp", null)),
                new Attempt("no scope", 403, "missingScope", "missing-scope", with("scope", null)),
                new Attempt("another scope", 403, "missingScope", "missing-scope", with("scope", CONSULT + "x openid")),
                new Attempt(
                        "the scope to acknowledge alone",
                        403,
                        "missingScope",
                        "missing-scope",
                        with("scope", TestAccessToken.ACKNOWLEDGE)),
                withoutCentre("no organization", "no-organization", with("enterpriseNumber", null)),
                withoutCentre(
                        "unknown organization", "unknown-organization", with("enterpriseNumber", OTHER_TELL_TALE)),
                withoutCentre("no number at all", "unknown-organization", with("enterpriseNumber", "")),
                withoutCentre("a centre that never was", "several-organizations", with("centreNumber", 9998)),
                withoutCentre(
                        "two organizations",
                        "several-organizations",
                        with("enterpriseNumber", List.of(LEUVEN, OTHER_TELL_TALE))),
                withoutCentre("two that disagree", "several-organizations", with("centreNumber", 550)));
    }

    @ParameterizedTest
    @MethodSource({"forgeries", "strangers"})
    void isRefused(Attempt attempt, CapturedOutput log) {
        var token = attempt.token().apply(TestIssuer.running().token().ofEnterprise(LEUVEN));
        var call = MachineCall.with(this.port, token);

        call.refused(attempt.status(), attempt.problem());

        assertThat(log.getOut()).contains("A centre's software was not let in: " + attempt.code());
        assertThat(log.getAll())
                .doesNotContain(TestAccessToken.CLIENT, OTHER_TELL_TALE, "another-api", "elsewhere.example")
                .doesNotContain(token.substring(token.indexOf('.') + 1));
        assertThat(call.answer().body()).doesNotContain(TestAccessToken.CLIENT, OTHER_TELL_TALE);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aTokenThatIsNotBelievedIsAnsweredWithTheChallenge(Attempt attempt) {
        var call = MachineCall.with(
                this.port, attempt.token().apply(TestIssuer.running().token().ofEnterprise(LEUVEN)));

        assertThat(call.header("WWW-Authenticate"))
                .contains("Bearer realm=\"cpasOnline\", error=\"invalid_token\","
                        + " error_description=\"The access token is not valid\"");
    }

    @Test
    void theMissingScopeIsNamed() {
        var acknowledging =
                TestIssuer.running().token().ofEnterprise(LEUVEN).with("scope", TestAccessToken.ACKNOWLEDGE);
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
            var statuses = IntStream.range(0, 70)
                    .mapToObj(call ->
                            MachineCall.sent(http, address, from).answer().statusCode())
                    .toList();
            var last = MachineCall.sent(http, address, from);

            assertThat(statuses.subList(0, 60)).containsOnly(401);
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

    private static Attempt invalid(String name, String code, Function<TestAccessToken, String> token) {
        return new Attempt(name, 401, "invalidAccessToken", code, token);
    }

    private static Attempt withoutCentre(String name, String code, Function<TestAccessToken, String> token) {
        return new Attempt(name, 403, "missingPermission", code, token);
    }

    private static Function<TestAccessToken, String> with(String claim, @Nullable Object value) {
        return token -> token.with(claim, value).written();
    }

    /** The header and signature of one, the claims of the other. */
    private static String swapped(String signed, String other) {
        var parts = signed.split("\\.");
        return parts[0] + '.' + other.split("\\.")[1] + '.' + parts[2];
    }

    private static long soon() {
        return TestAccessToken.now().plusSeconds(90).getEpochSecond();
    }
}
