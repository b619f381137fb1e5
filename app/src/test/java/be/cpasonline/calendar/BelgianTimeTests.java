package be.cpasonline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BelgianTimeTests {

    @Test
    void midnightInBelgiumIsOneOrTwoHoursBeforeMidnightInGreenwich() {
        assertThat(BelgianTime.startOf(LocalDate.of(2026, 1, 15))).isEqualTo("2026-01-14T23:00:00Z");
        assertThat(BelgianTime.startOf(LocalDate.of(2026, 7, 15))).isEqualTo("2026-07-14T22:00:00Z");
    }

    @Test
    void everyDayBeginsAtItsFirstInstantAndNotOneEarlier() {
        assertThat(LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2046, 1, 1)))
                .allSatisfy(day -> {
                    var start = BelgianTime.startOf(day);
                    assertThat(BelgianTime.dayOf(start)).isEqualTo(day);
                    assertThat(BelgianTime.dayOf(start.minusNanos(1))).isEqualTo(day.minusDays(1));
                });
    }

    @Test
    void theDaysOfTheClockChangeHaveTwentyThreeAndTwentyFiveHours() {
        assertThat(lengthOf(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void theClockOnTheWallShowsSummerTime() {
        assertThat(BelgianTime.of(Instant.parse("2026-06-05T16:00:00Z")).getHour())
                .isEqualTo(18);
    }

    private static Duration lengthOf(LocalDate day) {
        return Duration.between(BelgianTime.startOf(day), BelgianTime.startOf(day.plusDays(1)));
    }
}
