package be.cpasonline.client;

import java.time.Duration;
import java.util.Optional;

/** What came of asking again: something, or the same as last time. */
public sealed interface Polled<T> {

    /** How long to wait before asking again, as the service wishes; empty when there is more already. */
    Optional<Duration> askAgainAfter();

    /**
     * Something new.
     *
     * @param etag to be given at the next poll of the same
     */
    record Changed<T>(T value, Optional<String> etag, Optional<Duration> askAgainAfter) implements Polled<T> {}

    /** Nothing changed: 304, which costs the service next to nothing. */
    record Unchanged<T>(Optional<Duration> askAgainAfter) implements Polled<T> {}
}
