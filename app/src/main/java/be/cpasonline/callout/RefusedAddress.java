package be.cpasonline.callout;

/** An address that is not called, and why; the address itself is not repeated. */
public final class RefusedAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final NoAnswer why;

    RefusedAddress(NoAnswer why) {
        super(why.code());
        this.why = why;
    }

    /** The reason. */
    public NoAnswer why() {
        return this.why;
    }
}
