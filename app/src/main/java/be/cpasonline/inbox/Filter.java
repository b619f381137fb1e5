package be.cpasonline.inbox;

import java.util.Arrays;

/** Which requests a list holds; the code stands in addresses. */
public enum Filter {
    ALL("all"),
    /** Opened by nobody of the centre. */
    UNREAD("unread"),
    /** The clock of 5 days runs: art. 18 § 4 of the law of 26 May 2002. */
    COMPETENCE_DUE("competence"),
    /** The clock of 30 days runs: art. 21 § 1 of the same law. */
    DECISION_DUE("decision"),
    /** One of the two limits is past and its clock still runs. */
    OVERDUE("overdue"),
    /** Closed by the centre, and not reopened. */
    CLOSED("closed");

    private final String code;

    Filter(String code) {
        this.code = code;
    }

    /** The code in an address. */
    public String code() {
        return this.code;
    }

    /** The filter of that code; all for anything else, since an address may be mistyped. */
    public static Filter ofCode(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
