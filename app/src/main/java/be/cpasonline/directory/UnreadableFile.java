package be.cpasonline.directory;

/** A file of which no line can be read, and why; nothing of the file is repeated. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why nothing can be read. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** More than two megabytes, or much more once unpacked. */
        TOO_LARGE,
        /** Neither a text with one line a centre nor a workbook of the kind XLSX. */
        NOT_A_LIST,
        /** A workbook of the kind XLS, or one that a password protects. */
        OLD_WORKBOOK,
        /** A quotation mark opens and none closes. */
        OPEN_QUOTE,
        /** More than 5,000 lines or 100 columns. */
        TOO_MANY,
        /** No line names a column by which a centre is known. */
        NO_HEADER,
        /** Two columns bear names of the same thing. */
        COLUMN_TWICE,
        /** No column says anything that could be recorded. */
        NOTHING_TO_RECORD
    }

    private final Reason reason;

    UnreadableFile(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why nothing can be read. */
    public Reason reason() {
        return this.reason;
    }
}
