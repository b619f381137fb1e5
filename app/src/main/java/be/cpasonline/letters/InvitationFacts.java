package be.cpasonline.letters;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What an invitation to a first meeting says. Circular § 9.3.
 *
 * @param at the Belgian local time of the meeting
 * @param documents the centre's own list, one document each; may be empty
 * @param spoken the language in which the person wrote
 */
public record InvitationFacts(
        WelfareCentre centre,
        String applicant,
        Language spoken,
        RequestReference reference,
        LocalDateTime at,
        String place,
        List<String> documents,
        Optional<String> phone) {

    @Override
    public String toString() {
        return "InvitationFacts[redacted]";
    }
}
