package be.cpasonline.local;

/** A reason not to start, told to the person at the keyboard in one message; {@code status} is what the command exits with. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The options make no sense: exit status 2. */
    static Refusal ofOptions(String message) {
        return new Refusal(2, message);
    }

    /** The options make sense, but the machine or the kept data stand in the way: exit status 1. */
    public static Refusal toStart(String message) {
        return new Refusal(1, message);
    }

    int status() {
        return this.status;
    }
}
