package be.cpasonline.client.software;

/** The command line or the settings make no sense; the message says what is missing. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
