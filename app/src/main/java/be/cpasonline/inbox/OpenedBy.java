package be.cpasonline.inbox;

import java.time.Instant;

/** A colleague who opened a request a moment ago, by name. */
public record OpenedBy(String name, Instant at) {

    @Override
    public String toString() {
        return "OpenedBy[redacted]";
    }
}
