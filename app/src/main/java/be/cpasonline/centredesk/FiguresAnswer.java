package be.cpasonline.centredesk;

import be.cpasonline.book.Figures;
import be.cpasonline.book.Overdue;
import be.cpasonline.book.Period;
import be.cpasonline.book.Week;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures, as the contract shows them. */
record FiguresAnswer(
        LocalDate receptionDateFrom,
        LocalDate receptionDateTo,
        List<Week> weeks,
        Spread daysToFirstReading,
        Spread daysToOutcome,
        Overdue overdue) {

    static FiguresAnswer of(Period period, Figures figures) {
        return new FiguresAnswer(
                period.first(),
                period.last(),
                figures.weeks(),
                Spread.of(figures.reading()),
                Spread.of(figures.outcome()),
                figures.overdue());
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Spread(long count, long waiting, Optional<Integer> median, List<Took> days) {

        static Spread of(be.cpasonline.book.Spread spread) {
            var days = spread.days().entrySet().stream()
                    .map(one -> new Took(one.getKey(), one.getValue()))
                    .toList();
            return new Spread(spread.done(), spread.waiting(), spread.median(), days);
        }
    }

    /** How many requests it happened to after so many whole days. */
    record Took(int days, long requests) {}
}
