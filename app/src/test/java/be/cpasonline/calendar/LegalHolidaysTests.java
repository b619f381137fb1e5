package be.cpasonline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalHolidaysTests {

    private static final HolidayManager ORACLE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    @Test
    void theYearOf2026HasTheTenDaysOfTheRoyalDecree() {
        assertThat(LegalHolidays.of(2026).stream().sorted().map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-21",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    /** 170 dates, checked against two libraries when the file was made. */
    @Test
    void theComputedDaysAreThoseOfTheCheckedListFrom2024To2040() throws IOException {
        var listed = listedHolidays();

        assertThat(listed).hasSize(170);
        assertThat(IntStream.rangeClosed(2024, 2040).boxed().flatMap(year -> LegalHolidays.of(year).stream()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    /** The library also lists customary days and two Sundays, which are none of the ten. */
    @ParameterizedTest
    @MethodSource("years")
    void aLibraryOfHolidaysFindsTheSameDays(int year) {
        var listed = ORACLE.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .filter(holiday ->
                        !Set.of("christian.EASTER", "christian.PENTECOST").contains(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toSet());

        assertThat(LegalHolidays.of(year)).isEqualTo(listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07-11", "09-27", "11-02", "11-15", "12-26", "12-31", "05-08"})
    void daysOfCommunitiesAndCustomaryDaysAreWorkingDaysOutsideTheWeekend(String day) {
        assertThat(IntStream.rangeClosed(2025, 2045)
                        .mapToObj(year -> LocalDate.parse(year + "-" + day))
                        .filter(LegalHolidays::includes))
                .isEmpty();
    }

    @Test
    void aHolidayOnASundayGivesNoReplacementDay() {
        assertThat(WorkingDays.includes(LocalDate.of(2027, 8, 16))).isTrue();
    }

    @Test
    void ascensionMayFallOnTheFirstOfMayAndThenThereAreNineDays() {
        assertThat(LegalHolidays.of(2008)).hasSize(9).contains(LocalDate.of(2008, 5, 1));
    }

    @Test
    void aYearNamedInTheTableFollowsTheTableAlone() {
        var table = ExceptionalYears.parsed(Stream.of(
                "# why", "date,decree", "2031-01-01,decree of 1 June 2030", "", "2031-05-02,decree of 1 June 2030"));

        assertThat(LegalHolidays.of(2031, table))
                .containsExactlyInAnyOrder(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 5, 2));
        assertThat(LegalHolidays.of(2032, table)).isEqualTo(LegalHolidays.of(2032));
    }

    @Test
    void aDamagedTableStopsTheServiceInsteadOfBeingSkipped() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> ExceptionalYears.parsed(Stream.of("date,decree", "2031-13-01,decree")));
    }

    static IntStream years() {
        return IntStream.rangeClosed(2024, 2045);
    }

    private static Set<LocalDate> listedHolidays() throws IOException {
        try (var file = LegalHolidaysTests.class.getResourceAsStream("legal-holidays-2024-2040.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toSet());
        }
    }
}
