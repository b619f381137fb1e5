package be.cpasonline.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Closed for as long as the service asked not to be called: for all threads of a client, not only the one that was told. */
final class Gate {

    private final InstantSource time;
    private Instant opens = Instant.MIN;
    private @Nullable ProblemException why;

    Gate(InstantSource time) {
        this.time = time;
    }

    /** Keeps everybody out that long, or longer when that was asked before. */
    synchronized void close(Duration length, ProblemException problem) {
        var until = this.time.instant().plus(length);
        if (until.isAfter(this.opens)) {
            this.opens = until;
            this.why = problem;
        }
    }

    /** How long it stays closed, zero when it is open. */
    synchronized Duration closed() {
        var now = this.time.instant();
        return now.isBefore(this.opens) ? Duration.between(now, this.opens) : Duration.ZERO;
    }

    /** How long to wait before it; a wait longer than that is the problem that closed it. */
    synchronized Duration closed(Duration atMost) {
        var closed = closed();
        if (this.why != null && closed.compareTo(atMost) > 0) {
            throw this.why;
        }
        return closed;
    }
}
