package be.cpasonline.operator;

import be.cpasonline.desk.DeskDates;
import be.cpasonline.directory.Fault;
import be.cpasonline.directory.OfficialLists;
import be.cpasonline.directory.Preview;
import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A list that waits, in words. */
@Component
class Previews {

    private final DifferenceRows differences;

    Previews(DifferenceRows differences) {
        this.differences = differences;
    }

    PreviewModel model(OfficialLists.Waiting waiting, String action, Optional<String> notice, Texts.In texts) {
        var preview = waiting.preview();
        return new PreviewModel(
                waiting.fileName(),
                DeskDates.day(texts.language(), preview.from()),
                preview.lines(),
                preview.changes(),
                preview.clean(),
                notice.map(texts::get),
                ignored(preview),
                faults(preview, texts),
                this.differences.of(preview.differences(), texts),
                preview.unnamed().stream()
                        .map(centre -> String.join(" / ", centre.officialNames()))
                        .toList(),
                action,
                texts);
    }

    static List<PreviewModel.FaultRow> faults(Preview preview, Texts.In texts) {
        return preview.faults().stream().map(fault -> row(fault, texts)).toList();
    }

    private static PreviewModel.FaultRow row(Fault fault, Texts.In texts) {
        return new PreviewModel.FaultRow(
                fault.line(),
                fault.column()
                        .map(column -> texts.get("column." + code(column)))
                        .orElse(""),
                fault.value(),
                texts.get("fault." + code(fault.reason())));
    }

    private static Optional<String> ignored(Preview preview) {
        return Optional.of(String.join(", ", preview.ignored())).filter(names -> !names.isEmpty());
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
