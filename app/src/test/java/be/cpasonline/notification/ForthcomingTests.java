package be.cpasonline.notification;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.request.AidRequests;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ForthcomingTests {

    private static final Instant WEDNESDAY = Instant.parse("2026-12-23T10:00:00Z");

    private final AidRequests requests;
    private final Forthcoming forthcoming;

    @Autowired
    ForthcomingTests(AidRequests requests, Forthcoming forthcoming) {
        this.requests = requests;
        this.forthcoming = forthcoming;
    }

    @Test
    void itKnowsWhatWillGoOutAndOnlyToItsOwnCentre() {
        var receipt = this.requests.submit(
                aSubmission().residingIn(Town.MECHELEN.code()).made(), WEDNESDAY);

        assertThat(this.forthcoming.of(receipt.centre(), WEDNESDAY))
                .extracting(mail -> mail.kind().code() + " " + mail.dueOn())
                .containsExactly("limitWarning 2026-12-24", "reminder 2026-12-28", "limitWarning 2027-01-21");
        assertThat(this.forthcoming.of(Town.ATH.centre(), WEDNESDAY)).isEmpty();
    }
}
