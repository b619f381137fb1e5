package be.cpasonline.clients;

import be.cpasonline.clients.Counted.Trouble;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A software that called for a centre, and how often. */
record Seen(
        UUID software,
        String client,
        Instant lastAt,
        Instant tokenUntil,
        Optional<Instant> certificateUntil,
        Optional<Trouble> trouble,
        Sum lately,
        Sum week) {

    /** Calls, those of them that a limit stopped, and those answered with another problem. */
    record Sum(long calls, long throttled, long refused) {
        static final Sum NONE = new Sum(0, 0, 0);
    }
}
