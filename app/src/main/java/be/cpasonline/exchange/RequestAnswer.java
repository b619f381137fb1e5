package be.cpasonline.exchange;

import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.competence.Ground;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A request with all that a case needs, as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RequestAnswer(
        UUID aidRequestId,
        String href,
        String reference,
        String channel,
        Optional<CentreAnswer> formerCentre,
        Instant submittedAt,
        LocalDate receptionDate,
        LocalDate startDate,
        RegisterPlace register,
        String language,
        String identityCertainty,
        ClocksAnswer clocks,
        boolean read,
        boolean receiptConfirmed,
        boolean closed,
        Optional<LinkAnswer> mergedInto,
        Optional<CompetenceGround> competence,
        DataFlows dataFlows,
        List<Earlier> earlierRequests,
        String acts,
        String acknowledgement,
        Optional<PersonalAnswer> personal) {

    @Override
    public String toString() {
        return "RequestAnswer[redacted]";
    }

    /** Why the centre is provisionally competent. */
    record CompetenceGround(int nisCode, String ground, LegalBasis legalBasis) {

        static CompetenceGround of(int nisCode, Ground ground) {
            return new CompetenceGround(nisCode, ground.code(), new LegalBasis(Ground.LAW, ground.article()));
        }
    }

    record LegalBasis(String act, String article) {}

    /** What the centre itself can consult of the data flows. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DataFlows(boolean consultable, String certainty, Optional<String> enterpriseNumber) {}

    /** Another request that is, or may be, of the same person. */
    record Earlier(
            UUID aidRequestId,
            String href,
            String reference,
            LocalDate receptionDate,
            boolean certain,
            String sameBy) {}
}
