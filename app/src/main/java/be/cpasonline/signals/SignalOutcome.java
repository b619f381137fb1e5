package be.cpasonline.signals;

/** What a try came to; codes are stored and stay. */
enum SignalOutcome {
    DELIVERED("delivered"),
    /** Another try follows. */
    FAILED("failed"),
    GIVEN_UP("givenUp");

    private final String code;

    SignalOutcome(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }
}
