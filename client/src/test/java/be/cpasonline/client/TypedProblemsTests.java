package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypedProblemsTests {

    @Test
    void anEndedCentreNamesItsSuccessor() {
        var ended = (ApiProblem.CentreEnded) answered(403, "EndedCentreProblem");
        assertThat(ended.successor().centreNumber()).isEqualTo(2);
    }

    @Test
    void aMissingScopeIsNamed() {
        var refused = (ApiProblem.NotAllowed) answered(403, "MissingScopeProblem");
        assertThat(refused.requiredScopes()).containsExactly("scope:mi-is:cpasOnline:consult");
    }

    @Test
    void aRefusedActSaysWhy() {
        var refused = (ApiProblem.ActRefused) answered(409, "ActRefusedProblem");
        assertThat(refused.reason()).isEqualTo("closed");
    }

    @Test
    void theOtherConflictsAreTwo() {
        assertThat(answered(Said.problem(409, "idempotencyKeyReused"))).isInstanceOf(ApiProblem.KeyReused.class);
        assertThat(answered(Said.problem(409, "tooManyOfThem"))).isInstanceOf(ApiProblem.TooManyOfThem.class);
    }

    @Test
    void whatDoesNotExistHereIsNotFound() {
        assertThat(answered(Said.problem(404, "resourceNotFound"))).isInstanceOf(ApiProblem.NotFound.class);
    }

    @Test
    void aProxyThatAnswersInTheServicesSteadMakesAProblemToo() {
        var page = Said.of(502, "text/html", "<html>Bad gateway</html>".getBytes(StandardCharsets.UTF_8));
        assertThat(answered(page).document().status()).isEqualTo(502);
    }

    private static ApiProblem answered(int status, String example) {
        return answered(Said.problem(status, ContractExamples.example(example)));
    }

    private static ApiProblem answered(Said said) {
        try (var connected = new Connected()) {
            connected.says("GET /tokenCentre", said);
            return catchThrowableOfType(
                            ProblemException.class,
                            () -> connected.client.centre().ofToken())
                    .problem();
        }
    }
}
