package be.cpasonline.register;

import java.util.List;
import java.util.Optional;

/**
 * What the register names of a request beside its entry. Law of 8 July 1976, art. 58 § 1; circular § 8.3.
 *
 * @param caseNumber the centre's own, the last one linked
 * @param outcomes those in force, in the order of the journal
 */
public record Noted(Optional<String> caseNumber, List<Outcome> outcomes) {

    /** Nothing was noted yet, or the person's data were deleted. */
    public static final Noted NOTHING = new Noted(Optional.empty(), List.of());

    public Noted {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public String toString() {
        return "Noted[redacted]";
    }
}
