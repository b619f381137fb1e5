package be.cpasonline.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.sandbox.conformance.CallSeen.Issue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of an answer nothing is kept that says anything of a person, or that a vendor wrote. */
class OverheardTests {

    private static final UUID UNCONFIRMED = UUID.fromString("7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70");

    @Test
    void ofAPageTheCursorIsKeptAndWhatIsUnconfirmed() {
        var page = in("""
                {"items": [{"aidRequestId": "%s", "receiptConfirmed": false},
                           {"aidRequestId": "4c6f2d1e-8b7a-4e3c-9d5f-1a2b3c4d5e6f", "receiptConfirmed": true}],
                 "cursor": "c1", "next": "http://localhost/next"}""".formatted(UNCONFIRMED)).page().orElseThrow();
        assertThat(page.cursor()).isEqualTo("c1");
        assertThat(page.more()).isTrue();
        assertThat(page.unconfirmed()).containsExactly(UNCONFIRMED);
    }

    @Test
    void ofAProblemTheKindsAreKeptAndNoWordOfTheVendors() {
        var problem = in("""
                {"type": "urn:problem-type:belgif:badRequest", "issues": [
                  {"type": "urn:problem-type:belgif:input-validation:unknownInput", "in": "query", "name": "janssens"},
                  {"type": "urn:problem-type:belgif:input-validation:invalidInput", "in": "body", "name": "receiptCode"}]}""");
        assertThat(problem.problem()).contains("badRequest");
        assertThat(problem.issues())
                .containsExactlyInAnyOrder(new Issue("unknownInput", ""), new Issue("invalidInput", "receiptCode"));
    }

    @Test
    void whatIsCutOffIsNoPage() {
        assertThat(in("{\"items\": [], \"cursor\": \"c").page()).isEmpty();
    }

    private static Overheard in(String body) {
        return Overheard.in(body.getBytes(StandardCharsets.UTF_8));
    }
}
