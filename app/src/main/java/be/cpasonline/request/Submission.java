package be.cpasonline.request;

import be.cpasonline.competence.Facts;
import be.cpasonline.identity.Identification;
import be.cpasonline.language.Language;
import java.util.Optional;

/** Everything the applicant says in one first request, complete and checked; "not already helped" is implied by its existence. */
public record Submission(
        DraftClaim draft,
        Language language,
        Applicant applicant,
        Identification identification,
        Optional<Helper> helper,
        Facts facts,
        Reachability reachability,
        Optional<String> need) {

    /** The longest free text, in characters. */
    public static final int LONGEST_NEED = 2_000;

    public Submission {
        if (reachability.email().isEmpty()) {
            throw new IllegalArgumentException("the acknowledgement needs an e-mail address");
        }
        need = Words.optional(need, LONGEST_NEED);
    }

    @Override
    public String toString() {
        return "Submission[redacted]";
    }
}
