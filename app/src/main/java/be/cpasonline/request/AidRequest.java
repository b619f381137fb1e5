package be.cpasonline.request;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Ground;
import be.cpasonline.identity.Identification;
import be.cpasonline.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as it was submitted or entered, opened from its seal. {@code startedOn} is the day from which the limits run
 * here: the day of reception or, for a transfer, the day of sending; in a transfer {@code deadlines().competence()} is
 * the limit for a conflict of competence. Ground, municipality and circumstances are those of the form: a request
 * entered by hand has none, and {@code submittedAt} is then when it was entered.
 */
public record AidRequest(
        UUID id,
        RequestReference reference,
        CentreNumber centre,
        Channel channel,
        Optional<NisCode> municipality,
        Optional<Ground> ground,
        Instant submittedAt,
        ReceptionDate received,
        LocalDate startedOn,
        LegalDeadlines deadlines,
        Language language,
        Applicant applicant,
        Identification identification,
        Optional<Helper> helper,
        Optional<Circumstances> circumstances,
        Reachability reachability,
        Optional<String> need,
        Optional<ByHand> byHand) {

    @Override
    public String toString() {
        return "AidRequest[redacted]";
    }
}
