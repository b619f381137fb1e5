package be.cpasonline.identity;

/** What a centre may let its software do; how the authorization server calls it is a setting. */
public enum SoftwareScope {
    /** Reads the centre's requests and its register. */
    CONSULT("consult"),
    /** Confirms receipt, and does what the centre's agents do. */
    ACKNOWLEDGE("acknowledge");

    private final String code;

    SoftwareScope(String code) {
        this.code = code;
    }

    /** The stable word in answers. */
    public String code() {
        return this.code;
    }
}
