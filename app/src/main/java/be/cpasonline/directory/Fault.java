package be.cpasonline.directory;

import java.util.Optional;

/**
 * A line that cannot be recorded, and why.
 *
 * @param line the number under which a person finds it in the file
 * @param column the one that holds the mistake, when one does
 * @param value what stands there, cut when long; as it was written, so to be escaped like any input
 */
public record Fault(int line, Optional<Column> column, Reason reason, String value) {

    private static final int LONGEST_SHOWN = 60;

    /** Why a line cannot be recorded. */
    public enum Reason {
        MORE_CELLS_THAN_COLUMNS,
        NO_CENTRE_NAMED,
        CENTRE_UNKNOWN,
        CENTRE_AMBIGUOUS,
        CENTRE_CONTRADICTORY,
        CENTRE_TWICE,
        CENTRE_DOES_NOT_STAND,
        FORMER_CODE,
        NUMBER_WRONG,
        NIS_CODE_WRONG,
        ENTERPRISE_NUMBER_WRONG,
        POSTAL_CODE_WRONG,
        PHONE_WRONG,
        EMAIL_WRONG,
        WEBSITE_WRONG,
        DATE_WRONG,
        TOO_LONG,
        FORMULA,
        SUCCESSOR_MISSING,
        SUCCESSOR_UNKNOWN,
        SUCCESSOR_ITSELF,
        SUCCESSOR_DOES_NOT_STAND,
        CIRCLE
    }

    public Fault {
        value = value.codePointCount(0, value.length()) > LONGEST_SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…"
                : value;
    }

    static Fault in(ListFile.Line line, Column column, Reason reason, String value) {
        return new Fault(line.number(), Optional.of(column), reason, value);
    }

    static Fault of(ListFile.Line line, Reason reason) {
        return new Fault(line.number(), Optional.empty(), reason, "");
    }
}
