package be.cpasonline.client;

import be.cpasonline.client.model.AidRequestPage;
import be.cpasonline.client.model.AidRequestSummary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows the cursor: each page is given to the one who works it through, and only when that went well the cursor moves.
 * Whatever fails is therefore given again; work by {@code aidRequestId}, so that twice is once. For one thread.
 */
public final class Feed {

    private static final Duration USUAL = Duration.ofMinutes(1);

    private final AidRequests requests;
    private final Listing listing;
    private final CursorStore cursor;
    private @Nullable String etag;

    /** Follows all that the listing lets through, from where the store says. */
    public Feed(AidRequests requests, Listing listing, CursorStore cursor) {
        this.requests = requests;
        this.listing = listing;
        this.cursor = cursor;
    }

    /**
     * Works through all that has come since the last time.
     *
     * @return how long to wait before the next time, as the service wishes; the signal of a webhook may shorten it
     */
    public Duration workThrough(Consumer<List<AidRequestSummary>> work) {
        while (true) {
            var polled = this.requests.poll(this.listing, this.cursor.read(), Optional.ofNullable(this.etag));
            if (polled instanceof Polled.Changed<AidRequestPage> changed) {
                work.accept(changed.value().items());
                passed(changed);
                if (changed.value().next() != null) {
                    continue;
                }
            }
            return polled.askAgainAfter().orElse(USUAL);
        }
    }

    /** The ETag belongs to the cursor it was asked with: it serves again only when the cursor stays where it is. */
    private void passed(Polled.Changed<AidRequestPage> changed) {
        var next = changed.value().cursor();
        var before = this.cursor.read();
        if (before.isPresent() && before.get().equals(next)) {
            this.etag = changed.etag().orElse(null);
        } else {
            this.etag = null;
            this.cursor.keep(next);
        }
    }
}
