package be.cpasonline.centres;

/** A municipality a search offers; {@code matched} is the name or postal code that was recognised, and {@code how} says what it is. */
public record Candidate(Municipality municipality, String matched, Match how) {

    /** Why a candidate is offered, best first. */
    public enum Match {
        NAME,
        FORMER_NAME,
        SUB_LOCALITY,
        POSTAL_CODE,
        PREFIX,
        SIMILAR
    }
}
