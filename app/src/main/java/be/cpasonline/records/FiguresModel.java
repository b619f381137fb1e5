package be.cpasonline.records;

import be.cpasonline.book.Figures;
import be.cpasonline.book.Overdue;
import be.cpasonline.book.Spread;
import be.cpasonline.book.Week;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.records.Chart.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of a centre as charts, each with its table. */
record FiguresModel(Texts.In texts, Figures figures, int weeks) {

    /** The lengths of period one can choose, in weeks. */
    static final List<Integer> LENGTHS = List.of(13, 26, 52);

    private static final int LABEL_EACH = 4;

    String text(String key, Object... values) {
        return this.texts.get(key, values);
    }

    List<Integer> lengths() {
        return LENGTHS;
    }

    List<Chart> charts() {
        return List.of(
                new Chart(
                        "weeks", text("figures.weeks"), text("figures.what.week"), text("figures.requests"), weekly()),
                new Chart(
                        "reading",
                        text("figures.reading"),
                        text("figures.what.days"),
                        text("figures.requests"),
                        spread(this.figures.reading(), 0, 1, 2, 3, 5)),
                new Chart(
                        "outcome",
                        text("figures.outcome"),
                        text("figures.what.days"),
                        text("figures.requests"),
                        spread(this.figures.outcome(), 5, 10, 20, 30)),
                new Chart(
                        "overdue",
                        text("figures.overdue"),
                        text("figures.what.state"),
                        text("figures.requests"),
                        overdue()));
    }

    /** What the chart says in one sentence. */
    String sentence(Chart chart) {
        return switch (chart.id()) {
            case "reading" -> median(this.figures.reading());
            case "outcome" -> median(this.figures.outcome());
            case "overdue" -> text("figures.overdue.now");
            default ->
                text(
                        "figures.weeks.sum",
                        "online",
                        this.figures.weeks().stream().mapToLong(Week::online).sum(),
                        "byHand",
                        this.figures.weeks().stream().mapToLong(Week::byHand).sum());
        };
    }

    private List<Bar> weekly() {
        var weeks = this.figures.weeks();
        return IntStream.range(0, weeks.size())
                .mapToObj(index -> {
                    var day = DeskDates.figures(
                            this.texts.language(), weeks.get(index).monday());
                    var shown = index % LABEL_EACH == 0 ? day.substring(0, 5) : "";
                    return new Bar(
                            text("figures.week", "day", day),
                            shown,
                            weeks.get(index).total());
                })
                .toList();
    }

    private List<Bar> spread(Spread spread, int... bounds) {
        var bars = new ArrayList<Bar>();
        var first = 0;
        for (var last : bounds) {
            bars.add(bar(days(first, last), spread.between(first, last)));
            first = last + 1;
        }
        bars.add(bar(
                text("figures.days.over", "days", bounds[bounds.length - 1]), spread.over(bounds[bounds.length - 1])));
        bars.add(bar(text("figures.days.waiting"), spread.waiting()));
        return List.copyOf(bars);
    }

    private String days(int first, int last) {
        if (last == 0) {
            return text("figures.days.same");
        }
        if (last == 1) {
            return text("figures.days.first");
        }
        return first == last
                ? text("figures.days.one", "days", last)
                : text("figures.days.between", "first", first, "last", last);
    }

    private List<Bar> overdue() {
        Overdue now = this.figures.overdue();
        return List.of(
                bar(text("figures.unread"), now.unread()),
                bar(text("figures.competence.over"), now.competenceOver()),
                bar(text("figures.competence.soon"), now.competenceSoon()),
                bar(text("figures.decision.over"), now.decisionOver()),
                bar(text("figures.decision.soon"), now.decisionSoon()));
    }

    private String median(Spread spread) {
        return spread.median()
                .map(days -> text("figures.median", "days", days))
                .orElseGet(() -> text("figures.median.none"));
    }

    private static Bar bar(String label, long value) {
        return new Bar(label, label, value);
    }
}
