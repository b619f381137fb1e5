package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.TestIssuer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A software is counted for each of its centres, and not by the address from which it calls. */
class ClientLimitTests extends ApiTest {

    private static final String VENDOR = "limited-vendor";

    @Autowired
    ClientLimitTests(MockMvc mvc) {
        super(mvc);
    }

    @Test
    void everyAnswerTellsHowManyCallsAreLeft() throws Exception {
        var first = answer(as(138, "told-vendor"));
        var second = answer(as(138, "told-vendor"));

        assertThat(first.getHeader("RateLimit-Limit")).isEqualTo("600");
        assertThat(first.getHeader("RateLimit-Remaining")).isEqualTo("599");
        assertThat(Integer.parseInt(Objects.requireNonNull(second.getHeader("RateLimit-Remaining"))))
                .isBetween(597, 599);
        assertThat(second.getHeader("RateLimit-Reset")).isIn("0", "1");
    }

    @Test
    void theLimitOfOneCentreIsNotThatOfAnother() throws Exception {
        var calls = 0;
        while (answer(as(138, VENDOR)).getStatus() == 200) {
            calls++;
            assertThat(calls).isLessThan(3_000);
        }
        assertThat(calls).isGreaterThanOrEqualTo(600);
        assertThat(answer(as(2, VENDOR)).getStatus()).isEqualTo(200);
        assertThat(answer(as(138, "another-vendor")).getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequestBuilder as(int centre, String client) {
        var token = TestIssuer.running()
                .token()
                .ofCentre(centre)
                .with("client_id", client)
                .written();
        return getting("/tokenCentre").header("Authorization", "Bearer " + token);
    }
}
