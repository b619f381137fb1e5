package be.cpasonline.sealing;

/** A setting that holds no usable keys; the message names it and never repeats what stands in it. */
public final class UnusableKeyset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKeyset(String setting, Throwable cause) {
        super(setting + " holds no usable keyset; docs/operations.md says how to make one", cause);
    }
}
