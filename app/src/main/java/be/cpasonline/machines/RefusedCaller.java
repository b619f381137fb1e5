package be.cpasonline.machines;

/** A caller whose token lets nobody in; its message is the reason's code alone. */
public final class RefusedCaller extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedCaller(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return this.refusal;
    }
}
