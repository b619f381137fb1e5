package be.cpasonline.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a signal that did not arrive is sent again: ever later, for three days, the last time at their very end. */
final class SignalPauses {

    static final Duration PATIENCE = Duration.ofDays(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private SignalPauses() {}

    /** The next try after the one of that number, counted from 1; empty when patience is at its end. */
    static Optional<Instant> after(int number, Instant created, Instant now) {
        var end = created.plus(PATIENCE);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var next = now.plus(pause(number));
        return Optional.of(next.isBefore(end) ? next : end);
    }

    static Duration pause(int number) {
        return PAUSES.get(Math.clamp(number - 1L, 0, PAUSES.size() - 1));
    }
}
