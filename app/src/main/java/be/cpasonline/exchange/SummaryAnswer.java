package be.cpasonline.exchange;

import be.cpasonline.calls.CentreAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A request in a list, as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SummaryAnswer(
        UUID aidRequestId,
        String href,
        String reference,
        String channel,
        Optional<CentreAnswer> formerCentre,
        Instant submittedAt,
        LocalDate receptionDate,
        RegisterPlace register,
        String language,
        String identityCertainty,
        ClocksAnswer clocks,
        boolean read,
        boolean receiptConfirmed,
        boolean closed,
        Optional<LinkAnswer> mergedInto) {}
