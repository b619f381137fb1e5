package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClockTests {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-06-05T19:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void itShowsTheMachinesTimeWhenNothingElseIsSaid() {
        assertThat(clock(NOW, Optional.empty()).instant()).isEqualTo(NOW);
    }

    @Test
    void itStartsWhereItIsToldTo() {
        assertThat(clock(NOW, Optional.of(FRIDAY_EVENING)).instant()).isEqualTo(FRIDAY_EVENING);
    }

    @Test
    void aForwardMoveIsKeptAcrossAStart() {
        var first = clock(NOW, Optional.empty());
        first.forward(Duration.ofDays(3));
        first.close();

        assertThat(clock(NOW.plusSeconds(60), Optional.empty()).instant())
                .isEqualTo(NOW.plus(Duration.ofDays(3)).plusSeconds(60));
    }

    @Test
    void itRefusesToStartBeforeAMomentTheDataHasSeen() {
        clock(NOW, Optional.empty()).close();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> clock(NOW, Optional.of(FRIDAY_EVENING)))
                .withMessageContaining("--fresh");
    }

    @Test
    void theSameMomentAgainIsRefusedOnlyAfterItHasPassed() {
        var first = clock(NOW, Optional.of(FRIDAY_EVENING));
        first.close();

        assertThat(clock(NOW.plusSeconds(500), Optional.of(FRIDAY_EVENING)).instant())
                .isEqualTo(FRIDAY_EVENING);
    }

    @Test
    void aMachineWhoseTimeWasSetBackDoesNotTakeTheServiceBack() {
        clock(NOW, Optional.empty()).close();

        assertThat(clock(NOW.minus(Duration.ofDays(1)), Optional.empty()).instant())
                .isEqualTo(NOW);
    }

    @Test
    void aSuddenEndNeverBringsAShownMomentBack() {
        var killed = clock(NOW, Optional.of(FRIDAY_EVENING));
        var shown = killed.instant();

        assertThat(clock(NOW.minusSeconds(3_600), Optional.empty()).instant()).isAfter(shown);
    }

    @Test
    void itNeverMovesBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock(NOW, Optional.empty()).forward(Duration.ofHours(-1)));
    }

    @Test
    void theNextWorkingMorningAfterFridayEveningIsMondays() {
        assertThat(ClockPage.nextWorkingMorning(FRIDAY_EVENING)).isEqualTo(Instant.parse("2026-06-08T06:00:00Z"));
    }

    @Test
    void beforeEightOnAWorkingDayItIsThatVeryMorning() {
        assertThat(ClockPage.nextWorkingMorning(Instant.parse("2026-06-05T04:00:00Z")))
                .isEqualTo(Instant.parse("2026-06-05T06:00:00Z"));
    }

    private LocalClock clock(Instant machine, Optional<Instant> start) {
        return LocalClock.open(this.folder.resolve("clock"), Clock.fixed(machine, ZoneOffset.UTC), start);
    }
}
