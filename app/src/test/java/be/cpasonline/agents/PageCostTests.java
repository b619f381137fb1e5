package be.cpasonline.agents;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import jakarta.servlet.http.Cookie;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a whole page of the portal costs the database, from the cookie of the session to the last word of the page. */
@ServiceTest
class PageCostTests {

    /** Vielsalm. */
    private static final NisCode HERE = new NisCode(82_032);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AidRequests requests;

    @Autowired
    private MovableClock clock;

    private Receipt receipt;
    private Cookie session;

    @BeforeEach
    void aRequestAndAnAgent() throws Exception {
        this.clock.moveTo(MovableClock.START);
        this.receipt = this.requests.submit(aSubmission().residingIn(HERE).made(), MovableClock.START);
        this.session = new AgentArrival(this.mvc)
                .session(Somebody.handling("cost", this.receipt.centre().value()));
    }

    @Test
    void theInbox() {
        assertThat(costOf("/portal/fr/inbox")).isBetween(1, 10);
    }

    @Test
    void aRequest() {
        assertThat(costOf("/portal/fr/requests/" + this.receipt.publicId())).isBetween(1, 28);
    }

    @Test
    void theRegister() {
        assertThat(costOf("/portal/fr/register")).isBetween(1, 20);
    }

    /** The cheapest of several visits: the first fills what is kept in memory, and an idle connection is tried first. */
    private int costOf(String address) {
        reads(address);
        return IntStream.range(0, 5)
                .map(visit -> RoundTrips.of(() -> reads(address)))
                .min()
                .orElseThrow();
    }

    private void reads(String address) {
        try {
            this.mvc.perform(get(address).cookie(this.session).secure(true)).andExpect(status().isOk());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
