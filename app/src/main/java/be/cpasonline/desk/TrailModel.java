package be.cpasonline.desk;

import be.cpasonline.language.Texts;
import be.cpasonline.trail.TrailLine;
import be.cpasonline.trail.TrailPage;
import java.util.List;
import java.util.Optional;

/**
 * The access trail as its page shows it.
 *
 * @param reference as it was typed, empty for every request
 * @param day as it was typed, empty for every day
 * @param problem why what was typed cannot be looked for
 */
record TrailModel(
        Texts.In texts, TrailPage trail, Paging paging, String reference, String day, Optional<String> problem) {

    /** One line in words. */
    record Line(String at, String agent, String act, String reference) {}

    List<Line> lines() {
        return this.trail.lines().stream().map(this::line).toList();
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }

    private Line line(TrailLine line) {
        return new Line(
                DeskDates.moment(this.texts.language(), line.at()),
                line.agent().orElseGet(() -> text("unknown")),
                text("act." + line.act().code()),
                line.reference().orElse("–"));
    }

    @Override
    public String toString() {
        return "TrailModel[redacted]";
    }
}
