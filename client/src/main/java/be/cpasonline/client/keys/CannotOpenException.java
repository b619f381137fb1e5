package be.cpasonline.client.keys;

/** Something is not sealed as the contract says, not to this key, or was altered since. */
public final class CannotOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For that reason, which says nothing of what was sealed. */
    public CannotOpenException(String why) {
        super(why);
    }
}
