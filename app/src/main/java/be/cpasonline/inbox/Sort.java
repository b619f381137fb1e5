package be.cpasonline.inbox;

import java.util.Arrays;

/** The order of a list; the code stands in addresses. */
public enum Sort {
    /** Unread first, then by the limit that runs, the closed ones last. */
    URGENCY("urgency", false),
    SUBMITTED("submitted", true),
    RECEIVED("received", true),
    COMPETENCE("competence", false),
    DECISION("decision", false),
    REFERENCE("reference", false),
    /** Year of the reception date, then number in the register. */
    NUMBER("number", true);

    private final String code;
    private final boolean latestFirst;

    Sort(String code, boolean latestFirst) {
        this.code = code;
        this.latestFirst = latestFirst;
    }

    /** The code in an address. */
    public String code() {
        return this.code;
    }

    /** Whether people look for the latest or greatest first. */
    public boolean latestFirst() {
        return this.latestFirst;
    }

    /** The order of that code; urgency for anything else, since an address may be mistyped. */
    public static Sort ofCode(String code) {
        return Arrays.stream(values())
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElse(URGENCY);
    }
}
