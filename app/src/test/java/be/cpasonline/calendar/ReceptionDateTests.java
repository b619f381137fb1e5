package be.cpasonline.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionDateTests {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(8, 30), LocalTime.of(18, 0), LocalTime.MAX);

    /** Circular of 28/05/2025, § 9.1.1, example 1. */
    @Test
    void aRequestSentOnFridayEveningIsReceivedThatFridayAndDayOneIsSaturday() {
        var received = ReceptionDate.ofSubmission(inBelgium(LocalDate.of(2026, 6, 5), LocalTime.of(18, 0)));

        assertThat(received.day()).isEqualTo("2026-06-05");
        assertThat(received.firstDay()).isEqualTo("2026-06-06");
    }

    /** Circular of 28/05/2025, § 9.1.1, example 2. */
    @Test
    void aRequestSentOnSaturdayIsReceivedOnMondayAndDayOneIsTuesday() {
        var received = ReceptionDate.ofSubmission(inBelgium(LocalDate.of(2026, 6, 6), LocalTime.of(11, 0)));

        assertThat(received.day()).isEqualTo("2026-06-08");
        assertThat(received.firstDay()).isEqualTo("2026-06-09");
    }

    @Test
    void theFifthAndThirtiethDaysAreCalendarDaysAfterReception() {
        var deadlines = new ReceptionDate(LocalDate.of(2026, 6, 5)).deadlines();

        assertThat(deadlines.competence()).isEqualTo("2026-06-10");
        assertThat(deadlines.decision()).isEqualTo("2026-07-05");
    }

    @Test
    void theEndNeverMovesEvenOnASundayOrAHoliday() {
        assertThat(new ReceptionDate(LocalDate.of(2026, 7, 16)).deadlines().competence())
                .isEqualTo("2026-07-21");
        assertThat(new ReceptionDate(LocalDate.of(2026, 12, 22)).deadlines().competence())
                .isEqualTo("2026-12-27");
    }

    @ParameterizedTest(name = "sent {0} -> received {1}")
    @CsvSource({
        "2026-07-20T23:59:59.900+02:00, 2026-07-20",
        "2026-07-21T00:00:00.000+02:00, 2026-07-22",
        "2026-07-20T22:00:00.000Z,      2026-07-22",
        "2026-12-24T23:59:59.900+01:00, 2026-12-24",
        "2026-12-25T00:00:00.000+01:00, 2026-12-28",
        "2026-04-03T23:59:59.999+02:00, 2026-04-03",
        "2026-04-04T00:00:00.000+02:00, 2026-04-07",
        "2027-12-31T23:30:00.000Z,      2028-01-03",
    })
    void theBelgianDayOfTheSendingDecidesToTheLastFractionOfASecond(OffsetDateTime sent, LocalDate received) {
        assertThat(ReceptionDate.ofSubmission(sent.toInstant()).day()).isEqualTo(received);
    }

    @ParameterizedTest(name = "sent {0} -> received {1}")
    @CsvSource({
        // Friday before the clocks go forward, and the Sunday night that has no hour from two to three
        "2026-03-27T22:59:59.999Z, 2026-03-27",
        "2026-03-29T00:59:59.999Z, 2026-03-30",
        "2026-03-29T01:00:00.000Z, 2026-03-30",
        "2026-03-29T21:59:59.999Z, 2026-03-30",
        "2026-03-29T22:00:00.000Z, 2026-03-30",
        "2026-03-30T21:59:59.999Z, 2026-03-30",
        "2026-03-30T22:00:00.000Z, 2026-03-31",
        // The Sunday night that has the hour from two to three twice
        "2026-10-23T21:59:59.999Z, 2026-10-23",
        "2026-10-25T00:30:00.000Z, 2026-10-26",
        "2026-10-25T01:30:00.000Z, 2026-10-26",
        "2026-10-25T22:59:59.999Z, 2026-10-26",
        "2026-10-26T22:59:59.999Z, 2026-10-26",
        "2026-10-26T23:00:00.000Z, 2026-10-27",
    })
    void theNightsInWhichTheClocksChangeKeepTheirDay(Instant sent, LocalDate received) {
        assertThat(ReceptionDate.ofSubmission(sent).day()).isEqualTo(received);
    }

    @Test
    void receptionIsAWorkingDayAndNeverSkipsOne() {
        assertThat(everyDay()).allSatisfy(day -> {
            var received = receivedOn(day, LocalTime.NOON);
            assertThat(WorkingDays.includes(received)).isTrue();
            assertThat(day.datesUntil(received)).noneMatch(WorkingDays::includes);
        });
    }

    @Test
    void aWorkingDayIsItsOwnReceptionDate() {
        assertThat(everyDay().filter(WorkingDays::includes))
                .allSatisfy(day -> assertThat(receivedOn(day, LocalTime.MAX)).isEqualTo(day));
    }

    @Test
    void theTimeOfDayPlaysNoRole() {
        assertThat(everyDay())
                .allSatisfy(day -> assertThat(TIMES.stream().map(time -> receivedOn(day, time)))
                        .containsOnly(receivedOn(day, LocalTime.MIDNIGHT)));
    }

    @Test
    void whoSendsLaterIsNeverReceivedEarlierNorMoreThanThreeDaysAfterSending() {
        assertThat(everyDay()).allSatisfy(day -> {
            assertThat(receivedOn(day.plusDays(1), LocalTime.MIDNIGHT))
                    .isAfterOrEqualTo(receivedOn(day, LocalTime.MAX));
            assertThat(DAYS.between(day, receivedOn(day, LocalTime.NOON))).isBetween(0L, 3L);
        });
    }

    @Test
    void dayOneTheFifthAndTheThirtiethDayAreCountedTheSameWayEveryDay() {
        assertThat(everyDay().map(day -> new ReceptionDate(receivedOn(day, LocalTime.NOON))))
                .allSatisfy(received -> {
                    assertThat(DAYS.between(received.day(), received.firstDay()))
                            .isEqualTo(1);
                    assertThat(DAYS.between(received.day(), received.deadlines().competence()))
                            .isEqualTo(5);
                    assertThat(DAYS.between(received.day(), received.deadlines().decision()))
                            .isEqualTo(30);
                });
    }

    @Test
    void aHolidayDecreedByTheKingMovesWhatIsSentAfterwards() {
        var bridge = LocalDate.of(2030, 5, 31);
        var decreed = new ExceptionalYears(Stream.concat(LegalHolidays.of(2030).stream(), Stream.of(bridge)));

        assertThat(ReceptionDate.ofSubmission(inBelgium(bridge, LocalTime.NOON), decreed)
                        .day())
                .isEqualTo("2030-06-03");
    }

    @Test
    void aStoredDateIsNotJudgedAgainWhenItsDayBecomesAHoliday() {
        var stored = new ReceptionDate(LocalDate.of(2026, 7, 21));

        assertThat(stored.day()).isEqualTo("2026-07-21");
        assertThat(stored.deadlines().competence()).isEqualTo("2026-07-26");
    }

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static LocalDate receivedOn(LocalDate day, LocalTime time) {
        return ReceptionDate.ofSubmission(inBelgium(day, time)).day();
    }

    private static Instant inBelgium(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BELGIUM).toInstant();
    }
}
