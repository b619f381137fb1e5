package be.cpasonline.sealing;

/** A sealed value that does not open: another key, another row or column, or changed bytes. It never says what it was. */
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSeal(String what, Throwable cause) {
        super(what + " cannot be opened", cause);
    }
}
