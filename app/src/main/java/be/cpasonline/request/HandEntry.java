package be.cpasonline.request;

import be.cpasonline.identity.Identification;
import be.cpasonline.language.Language;
import java.util.Optional;

/**
 * A request that did not come by the form, as an agent enters it. Who typed it holds no proof of identity, so the number
 * counts as declared. {@code draft} stands for one sheet of the form: entered twice, it is one request.
 */
public record HandEntry(
        DraftClaim draft,
        Intake intake,
        Language language,
        Applicant applicant,
        Identification identification,
        Optional<Helper> helper,
        Reachability reachability,
        Optional<String> need,
        Optional<Signature> signature) {

    public HandEntry {
        need = Words.optional(need, Submission.LONGEST_NEED);
    }

    @Override
    public String toString() {
        return "HandEntry[redacted]";
    }
}
