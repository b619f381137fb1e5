package be.cpasonline.operator;

import be.cpasonline.centres.Ending;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.directory.Difference;
import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Differences of the directory in words. */
@Component
class DifferenceRows {

    /** One line of the table; what was or is not known is said so. */
    record Row(String centre, String what, String before, String after) {}

    private final CentreLine centres;

    DifferenceRows(CentreLine centres) {
        this.centres = centres;
    }

    List<Row> of(List<Difference> differences, Texts.In texts) {
        return differences.stream().map(difference -> row(difference, texts)).toList();
    }

    private Row row(Difference difference, Texts.In texts) {
        var centre = String.join(" / ", difference.centre().officialNames());
        return switch (difference) {
            case Difference.Told told ->
                new Row(
                        centre,
                        texts.get("attribute." + told.attribute().name().toLowerCase(Locale.ROOT)),
                        told.before().orElseGet(() -> texts.get("unknown")),
                        told.after().orElseGet(() -> texts.get("unknown")));
            case Difference.Succeeded succeeded ->
                new Row(
                        centre,
                        texts.get("attribute.succession"),
                        said(succeeded.before(), texts),
                        said(succeeded.after(), texts));
        };
    }

    private String said(Optional<Ending> ending, Texts.In texts) {
        return ending.map(end -> texts.get(
                        "succession",
                        "day",
                        DeskDates.day(texts.language(), end.on()),
                        "centre",
                        this.centres.names(end.successor(), end.on())))
                .orElseGet(() -> texts.get("succession.none"));
    }
}
