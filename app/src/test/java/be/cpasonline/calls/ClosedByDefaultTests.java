package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestIssuer;
import be.cpasonline.machines.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An operation that somebody adds is closed until the door opens it by name. */
class ClosedByDefaultTests extends ApiTest {

    private static final String FORGOTTEN = BASE + "/forgotten";

    private final RequestMappingHandlerMapping mappings;

    @Autowired
    ClosedByDefaultTests(
            MockMvc mvc, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        super(mvc);
        this.mappings = mappings;
    }

    static final class Forgotten {
        public ResponseEntity<String> anything() {
            return ResponseEntity.ok("{}");
        }
    }

    @Test
    void anOperationThatTheDoorDoesNotNameIsNotThereForAnybody() throws Exception {
        var mapping = RequestMappingInfo.paths(FORGOTTEN)
                .options(this.mappings.getBuilderConfiguration())
                .build();
        this.mappings.registerMapping(mapping, new Forgotten(), Forgotten.class.getMethod("anything"));
        try {
            problem(404, answerBesideTheContract(getting("/forgotten")));
            var token = TestIssuer.running().token().ofCentre(138).written();
            problem(404, answerBesideTheContract(getting("/forgotten").header("Authorization", "Bearer " + token)));
        } finally {
            this.mappings.unregisterMapping(mapping);
        }
    }

    @Test
    void openOperationsAskForNoTokenAndReadNone() throws Exception {
        assertThat(answer(getting("/legalDeadlines?submittedAt=2026-06-05T10:00:00Z")
                                .header("Authorization", "Bearer nonsense"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void whileNobodyCanDecideTheServiceIsUnavailable() {
        assertThat(NoEntry.of(new Refusal.Undecided("not-set-up")).type()).isEqualTo(ProblemType.SERVICE_UNAVAILABLE);
    }
}
