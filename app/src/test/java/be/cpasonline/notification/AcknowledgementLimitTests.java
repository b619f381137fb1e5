package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcknowledgementLimitTests {

    private static final Instant NOW = Instant.parse("2026-06-02T10:00:00Z");

    @Test
    void theSixthOfAnHourWaitsUntilTheFirstIsAnHourOld() {
        assertThat(AcknowledgementLimit.next(everyMinutes(4, 10), NOW)).isEmpty();
        assertThat(AcknowledgementLimit.next(everyMinutes(5, 10), NOW))
                .contains(NOW.minus(Duration.ofMinutes(50)).plus(Duration.ofHours(1)));
    }

    @Test
    void theTwentyFirstOfADayWaitsUntilTheFirstIsADayOld() {
        assertThat(AcknowledgementLimit.next(everyMinutes(19, 60), NOW)).isEmpty();
        assertThat(AcknowledgementLimit.next(everyMinutes(20, 60), NOW))
                .contains(NOW.minus(Duration.ofHours(20)).plus(Duration.ofDays(1)));
    }

    @Test
    void theLaterOfTheTwoLimitsCounts() {
        var twentyOfWhichFiveJustNow = IntStream.range(0, 20)
                .mapToObj(i -> i < 5 ? NOW : NOW.minus(Duration.ofHours(i)))
                .toList();

        assertThat(AcknowledgementLimit.next(twentyOfWhichFiveJustNow, NOW))
                .contains(NOW.minus(Duration.ofHours(19)).plus(Duration.ofDays(1)));
    }

    /** So many mails in the past, the latest first. */
    private static List<Instant> everyMinutes(int count, int minutes) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> NOW.minus(Duration.ofMinutes((long) i * minutes)))
                .toList();
    }
}
