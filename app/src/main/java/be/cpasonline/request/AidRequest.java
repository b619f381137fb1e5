package be.cpasonline.request;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Ground;
import be.cpasonline.identity.Identification;
import be.cpasonline.language.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A request as it was submitted, opened from its seal. */
public record AidRequest(
        UUID id,
        RequestReference reference,
        CentreNumber centre,
        NisCode municipality,
        Ground ground,
        Instant submittedAt,
        ReceptionDate received,
        Language language,
        Applicant applicant,
        Identification identification,
        Optional<Helper> helper,
        Circumstances circumstances,
        Reachability reachability,
        Optional<String> need) {

    @Override
    public String toString() {
        return "AidRequest[redacted]";
    }
}
