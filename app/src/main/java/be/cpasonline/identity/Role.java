package be.cpasonline.identity;

/** What an agent may do in their centre; each role covers the ones before it. */
public enum Role {
    /** Reads the requests and the register. */
    READER("reader"),
    /** Reads, and acts on requests. */
    HANDLER("handler"),
    /** Handles, and sets up the centre and reads its access trail. */
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The stable word in settings, sessions and texts. */
    public String code() {
        return this.code;
    }

    /** Whether whoever has this role may do what that role may. */
    public boolean covers(Role demanded) {
        return compareTo(demanded) >= 0;
    }
}
