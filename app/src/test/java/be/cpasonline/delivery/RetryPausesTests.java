package be.cpasonline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryPausesTests {

    private static final Instant FIRST = Instant.parse("2026-06-05T16:00:00Z");

    @Test
    void pausesGrowFromAMinuteToSixHoursAndNoFurther() {
        assertThat(List.of(0, 1, 2, 8, 9, 60, 5_000).stream().map(RetryPauses::pause))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        RetryPauses.LONGEST,
                        RetryPauses.LONGEST,
                        RetryPauses.LONGEST);
    }

    @Test
    void aMailIsGivenUpThreeDaysAfterItsFirstFailureAndNotBefore() {
        var attempts = new ArrayList<Attempt>();
        var now = FIRST;
        for (var again = RetryPauses.next(attempts, now); again.isPresent(); again = RetryPauses.next(attempts, now)) {
            attempts.add(new Attempt(attempts.size() + 1, now, AttemptResult.FAILED));
            now = again.get();
        }

        assertThat(now).isBetween(FIRST.plus(RetryPauses.PATIENCE), FIRST.plus(Duration.ofHours(78)));
        assertThat(attempts).hasSizeBetween(15, 30);
    }

    @Test
    void waitingForARateLimitDoesNotUseUpPatience() {
        var waited = List.of(new Attempt(1, FIRST, AttemptResult.POSTPONED));

        assertThat(RetryPauses.next(waited, FIRST.plus(Duration.ofDays(4))))
                .hasValue(FIRST.plus(Duration.ofDays(4)).plus(RetryPauses.SHORTEST));
    }
}
