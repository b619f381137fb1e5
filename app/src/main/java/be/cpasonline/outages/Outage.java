package be.cpasonline.outages;

import java.time.Instant;
import java.util.Optional;

/**
 * A way to log in that is, or was, switched off.
 *
 * @param by the name of whoever of the federal service did it
 * @param message as it was last written
 * @param reworded empty while the message is the first one
 * @param ended empty while it lasts
 */
public record Outage(
        LoginWay way,
        Instant since,
        String by,
        OutageMessage message,
        Optional<Reworded> reworded,
        Optional<Ended> ended) {

    /** When, and by whom, its message was last changed. */
    public record Reworded(Instant at, String by) {

        @Override
        public String toString() {
            return "Reworded[redacted]";
        }
    }

    /** When, and by whom, the way was switched on again. */
    public record Ended(Instant at, String by) {

        @Override
        public String toString() {
            return "Ended[redacted]";
        }
    }

    @Override
    public String toString() {
        return "Outage[redacted]";
    }
}
