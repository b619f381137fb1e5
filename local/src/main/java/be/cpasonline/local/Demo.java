package be.cpasonline.local;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.request.AidRequests;
import java.time.Duration;
import java.time.Instant;

/**
 * A few hundred invented requests of the past days. Each is claimed by a draft of its own number, so that a second
 * demonstration over the same data returns the requests of the first instead of doubling them.
 */
final class Demo {

    static final int REQUESTS = 300;
    static final int REALLY_MAILED = 10;

    private static final Duration REACHING_BACK = Duration.ofDays(28);
    private static final Duration BETWEEN_THE_LAST = Duration.ofMinutes(7);

    private final AidRequests requests;
    private final Deliveries deliveries;
    private final InventedDirectory directory;
    private final InventedRequests invented;
    private final InventedHandling handling;

    Demo(
            AidRequests requests,
            Deliveries deliveries,
            InventedDirectory directory,
            InventedRequests invented,
            InventedHandling handling) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.directory = directory;
        this.invented = invented;
        this.handling = handling;
    }

    /** Fills the gaps of the directory, then submits the requests, the oldest first, and lets the agents handle them; only the last are really mailed. */
    void play(Instant now) {
        this.directory.fill(BelgianTime.dayOf(now.minus(REACHING_BACK.plusDays(1))), now);
        for (int number = 0; number < REQUESTS; number++) {
            submit(number, now);
        }
    }

    private void submit(int number, Instant now) {
        var sentAt = sentAt(number, now);
        var submission = this.invented.submission(number, BelgianTime.dayOf(sentAt));
        if (number < REQUESTS - REALLY_MAILED) {
            var receipt = this.deliveries.countAsSent(() -> this.requests.submit(submission, sentAt));
            this.handling.handle(receipt, sentAt, now);
        } else {
            this.requests.submit(submission, sentAt);
        }
    }

    /** The old ones evenly over the past days, the last ones within the past hour or so. */
    static Instant sentAt(int number, Instant now) {
        int older = REQUESTS - REALLY_MAILED;
        if (number >= older) {
            return now.minus(BETWEEN_THE_LAST.multipliedBy(REQUESTS - number));
        }
        var step = REACHING_BACK.minusHours(2).dividedBy(older);
        return now.minus(REACHING_BACK).plus(step.multipliedBy(number));
    }
}
