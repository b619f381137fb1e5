package be.cpasonline.desk;

import be.cpasonline.language.Texts;
import be.cpasonline.trail.TrailLine;
import be.cpasonline.trail.TrailPage;
import java.util.List;
import java.util.Optional;

/**
 * The access trail as its page shows it.
 *
 * @param intro whose trail it is
 */
record TrailModel(Texts.In texts, String intro, TrailPage trail, Paging paging, AskedTrail asked) {

    /** One line in words. */
    record Line(String at, String agent, String act, String reference) {}

    List<Line> lines() {
        return this.trail.lines().stream().map(this::line).toList();
    }

    /** Why what was typed cannot be looked for. */
    Optional<String> problem() {
        return this.asked.unreadable() ? Optional.of(text("day.unreadable")) : Optional.empty();
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }

    private Line line(TrailLine line) {
        return new Line(
                DeskDates.moment(this.texts.language(), line.at()),
                agent(line.by()),
                text("act." + line.act().code()),
                line.reference().orElse("–"));
    }

    private String agent(TrailLine.By by) {
        return switch (by) {
            case TrailLine.ByPerson(var name) -> name.orElseGet(() -> text("unknown"));
            case TrailLine.BySoftware(var agentId) ->
                agentId.map(agent -> text("software.agent", "agent", agent.value()))
                        .orElseGet(() -> text("software"));
        };
    }

    @Override
    public String toString() {
        return "TrailModel[redacted]";
    }
}
