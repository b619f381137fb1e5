package be.cpasonline.preferences;

/** How often a centre is told of new requests; codes are stored and stay. */
public enum Frequency {
    /** A mail for each request, at once. */
    EACH("each"),
    /** One mail at 08:00 of the next working day for all that arrived. */
    DAILY_DIGEST("digest");

    private final String code;

    Frequency(String code) {
        this.code = code;
    }

    /** The stable code, in store and in forms. */
    public String code() {
        return this.code;
    }
}
