package be.cpasonline.client;

/** No whole answer arrived, in any attempt: whether the call had an effect is not known. Repeat it with the same key. */
public final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what was wrong, without anything of the answer. */
    public NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
