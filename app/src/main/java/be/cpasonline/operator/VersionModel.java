package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.TextField;
import java.util.List;
import java.util.Optional;

/** One version of the directory: what it changed, held against any other state on any day. */
record VersionModel(
        VersionRow version,
        List<Choice> states,
        TextField day,
        String compared,
        List<DifferenceRows.Row> differences,
        Optional<TextField> reason,
        Optional<String> notice,
        String action,
        Texts.In texts) {

    /** A state of the directory with which the version can be compared. */
    record Choice(String value, String label, boolean chosen) {}

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }
}
