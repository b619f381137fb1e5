package be.cpasonline.preferences;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An address typed by a centre's administrator.
 *
 * @param instead whether it takes the place of those before it, once confirmed
 * @param linkUntil until when the last link mailed to it works; empty before the first is mailed
 */
public record OwnAddress(
        UUID id,
        String address,
        boolean instead,
        Instant typedAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> withdrawnAt,
        Optional<Instant> linkUntil) {

    /** Whether it still waits for somebody to follow the link. */
    public boolean pending() {
        return this.confirmedAt.isEmpty() && this.withdrawnAt.isEmpty();
    }

    @Override
    public String toString() {
        return "OwnAddress[redacted]";
    }
}
