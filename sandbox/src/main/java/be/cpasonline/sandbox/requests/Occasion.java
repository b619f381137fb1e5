package be.cpasonline.sandbox.requests;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.LegalHolidays;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.sandbox.requests.Unmakeable.Reason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When test requests are sent, and from where: always so that they fall to the centre of whoever wants them, or to one it
 * has taken over.
 */
record Occasion(Instant at, LocalDate today, List<Municipality> homes) {

    private static final LocalDate CALENDAR_BEGINS = LocalDate.of(2024, 1, 1);
    private static final LocalTime LATE_MORNING = LocalTime.of(10, 30);

    /**
     * The occasion of what is wanted.
     *
     * @throws Unmakeable when there is none
     */
    static Occasion of(Wanted wanted, CentreSoftware software, WelfareCentres centres, Instant now) {
        if (wanted.has(Trait.MERGED_MUNICIPALITY)) {
            return beforeMerger(software, centres, now);
        }
        var at = wanted.submittedAt().orElseGet(() -> moment(wanted, now));
        return at(at, software.centre(), centres, now);
    }

    Municipality home(int number) {
        return this.homes.get(number % this.homes.size());
    }

    private static Occasion at(Instant at, CentreNumber centre, WelfareCentres centres, Instant now) {
        var day = BelgianTime.dayOf(at);
        if (at.isAfter(now) || day.isBefore(CALENDAR_BEGINS)) {
            throw new Unmakeable(Reason.NOT_THEN);
        }
        var homes = centres.servedBy(centre, day);
        if (homes.isEmpty()) {
            throw new Unmakeable(Reason.NOT_THEN);
        }
        return new Occasion(at, day, homes);
    }

    private static Instant moment(Wanted wanted, Instant now) {
        if (wanted.has(Trait.WEEK_END)) {
            return latest(
                    now, day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return wanted.has(Trait.HOLIDAY) ? latest(now, LegalHolidays::includes) : now;
    }

    private static Instant latest(Instant now, Predicate<LocalDate> fits) {
        return Stream.iterate(BelgianTime.dayOf(now), day -> day.minusDays(1))
                .filter(fits)
                .map(day -> BelgianTime.at(day, LATE_MORNING))
                .filter(at -> !at.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** On the last day of a centre that this one took over, from a municipality that is no more. */
    private static Occasion beforeMerger(CentreSoftware software, WelfareCentres centres, Instant now) {
        var today = BelgianTime.dayOf(now);
        return software.inherited().stream()
                .sorted((one, other) -> Integer.compare(one.value(), other.value()))
                .filter(former -> centres.stands(former, CALENDAR_BEGINS))
                .map(former -> at(BelgianTime.at(lastDay(former, centres, today), LATE_MORNING), former, centres, now))
                .findFirst()
                .orElseThrow(() -> new Unmakeable(Reason.NO_MERGER));
    }

    /** Between the first day, on which it stood, and today, on which it does not. */
    private static LocalDate lastDay(CentreNumber former, WelfareCentres centres, LocalDate today) {
        var stood = CALENDAR_BEGINS;
        var gone = today;
        while (stood.plusDays(1).isBefore(gone)) {
            var between = stood.plusDays(ChronoUnit.DAYS.between(stood, gone) / 2);
            if (centres.stands(former, between)) {
                stood = between;
            } else {
                gone = between;
            }
        }
        return stood;
    }
}
