package be.cpasonline.directory;

import be.cpasonline.directory.Fault.Reason;
import java.util.Optional;

/** A cell, or a line as a whole, that cannot be recorded; the message does not repeat it. */
final class FaultyCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Column> column;
    private final Reason reason;
    private final transient String value;

    FaultyCell(Column column, Reason reason, String value) {
        super(reason.name(), null, false, false);
        this.column = Optional.of(column);
        this.reason = reason;
        this.value = value;
    }

    FaultyCell(Reason reason) {
        super(reason.name(), null, false, false);
        this.column = Optional.empty();
        this.reason = reason;
        this.value = "";
    }

    Fault at(ListFile.Line line) {
        return new Fault(line.number(), this.column, this.reason, this.value);
    }
}
