package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Optional;

/** What recording a list would do, as the operator reads it before confirming. */
record PreviewModel(
        String fileName,
        String from,
        int lines,
        long changes,
        boolean clean,
        Optional<String> notice,
        Optional<String> ignored,
        List<FaultRow> faults,
        List<DifferenceRows.Row> differences,
        List<String> unnamed,
        String action,
        Texts.In texts) {

    /** One mistake of the list. */
    record FaultRow(int line, String column, String value, String reason) {}

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }
}
