package be.cpasonline.sandbox.requests;

/** Test requests that this centre cannot get. */
public final class Unmakeable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It took over from no other centre since 2024. */
        NO_MERGER,
        /** It did not serve any municipality then, or the moment is not one of the calendar's that is over. */
        NOT_THEN
    }

    private final Reason reason;

    Unmakeable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return this.reason;
    }
}
