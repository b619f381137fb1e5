package be.cpasonline.centredesk;

import be.cpasonline.calls.CentreAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One line of the register, as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EntryAnswer(
        UUID aidRequestId,
        String href,
        String reference,
        Place register,
        Optional<CentreAnswer> formerCentre,
        LocalDate receptionDate,
        Instant enteredAt,
        String channel,
        Optional<Integer> transferredFrom,
        Optional<String> signedBy,
        String language,
        LocalDate decisionDeadline,
        String standing,
        Optional<String> name,
        Optional<String> caseNumber,
        Optional<String> outcome) {

    /** Sealed where the centre has keys. */
    static final Set<String> OF_THE_PERSON = Set.of("name", "caseNumber", "outcome");

    /** Its place among those of the year of the reception date. */
    record Place(int year, int number) {}

    @Override
    public String toString() {
        return "EntryAnswer[redacted]";
    }
}
