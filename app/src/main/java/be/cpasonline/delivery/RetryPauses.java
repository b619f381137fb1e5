package be.cpasonline.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again: after 1, 2, 4 ... minutes, never more than 6 hours, for three days after the first failure. */
final class RetryPauses {

    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(6);
    static final Duration PATIENCE = Duration.ofDays(3);

    private RetryPauses() {}

    /** The next try after one that failed now; empty when patience is at its end. */
    static Optional<Instant> next(List<Attempt> earlier, Instant now) {
        var failures = earlier.stream()
                .filter(attempt -> attempt.result() == AttemptResult.FAILED)
                .toList();
        var first = failures.isEmpty() ? now : failures.getFirst().at();
        return now.isBefore(first.plus(PATIENCE)) ? Optional.of(now.plus(pause(failures.size()))) : Optional.empty();
    }

    static Duration pause(int failuresBefore) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(failuresBefore, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
