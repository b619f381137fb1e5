package be.cpasonline.signals;

/** Why an address is told nothing more; codes are stored and stay. */
enum EndCause {
    SOFTWARE("software"),
    /** An administrator of the centre, in the portal. */
    AGENT("agent"),
    /** It answered that it is gone for good: 410. */
    GONE("gone");

    private final String code;

    EndCause(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }
}
