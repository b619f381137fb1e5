package be.cpasonline.book;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.Wall;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds up the register of a centre. */
@Component
public class BookFigures {

    private final Wall wall;
    private final FiguresTable table;

    BookFigures(Wall wall, FiguresTable table) {
        this.wall = wall;
        this.table = table;
    }

    /** The figures of the last {@code weeks} weeks, the running one included; at least one. */
    public Figures of(CentreAccess access, int weeks, LocalDate today) {
        var monday = mondayOf(today);
        return of(access, new Period(monday.minusWeeks(weeks - 1L), monday.plusDays(6)), today);
    }

    /** The figures of requests received in a period, by the weeks it touches; what is overdue is overdue today. */
    public Figures of(CentreAccess access, Period period, LocalDate today) {
        return this.wall.forAccess(
                access,
                () -> new Figures(
                        weeks(access, period),
                        this.table.reading(access, period),
                        this.table.outcome(access, period),
                        this.table.overdue(access, today)));
    }

    private List<Week> weeks(CentreAccess access, Period period) {
        var found = this.table.weeks(access, period);
        return Stream.iterate(mondayOf(period.first()), day -> !day.isAfter(period.last()), day -> day.plusWeeks(1))
                .map(monday -> found.getOrDefault(monday, new Week(monday, 0, 0)))
                .toList();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
