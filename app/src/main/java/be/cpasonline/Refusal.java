package be.cpasonline;

/** The service refuses to start, for a reason an operator can mend; the message names it in plain words. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason);
    }
}
