package be.cpasonline.handover;

import be.cpasonline.calls.Codes;
import be.cpasonline.register.Act;
import be.cpasonline.register.Actor;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Trouble;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An act as the contract shows it: who, when, and the part that its kind has. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ShownAct(
        UUID actId,
        String href,
        String kind,
        Instant recordedAt,
        By by,
        Optional<UUID> replaces,
        Optional<UUID> replacedBy,
        @JsonUnwrapped Part part) {

    /** What an act says of the person, or of what the centre does for them: sealed where the centre has keys. */
    static final Set<String> CONTENT = Set.of(
            "caseNumber", "contactAttempt", "decision", "referral", "merger", "conflict", "problemReport", "note");

    /** Who did it, by an opaque id. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record By(String kind, UUID actorId, Optional<String> agentId) {

        static By of(Actor actor) {
            return new By(Codes.of(actor.kind()), actor.id(), actor.agentId().map(agent -> agent.value()));
        }
    }

    /** What only acts of that kind have. */
    sealed interface Part {

        static Part of(Act act) {
            return switch (act) {
                case Act.Enrolment enrolment -> new CaseNumber(enrolment.caseNumber());
                case Act.ContactAttempt attempt -> new ContactAttempt(ContactMade.of(attempt.contact()));
                case Act.OutcomeRecorded recorded -> of(recorded.outcome());
                case Act.ProblemReport report -> new ProblemReport(Report.of(report.trouble()));
                case Act.TakingBack back -> new Noted(back.why());
                case Act.Consultation reading -> new Nothing();
                case Act.Closing closing -> new Nothing();
                case Act.Reopening reopening -> new Nothing();
            };
        }

        private static Part of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Decision decision -> new Decision(Decided.of(decision));
                case Outcome.Referral referral -> new Referral(SentOn.of(referral));
                case Outcome.MergedInto merged -> new Merger(new Into(merged.first()));
                case Outcome.ConflictReported conflict -> new Conflict(new Reported(conflict.on()));
                case Outcome.HeldCompetent held -> new Nothing();
                case Outcome.TakenBack back -> new Noted(back.why());
            };
        }
    }

    record Nothing() implements Part {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Noted(Optional<String> note) implements Part {}

    record CaseNumber(String caseNumber) implements Part {}

    record ContactAttempt(ContactMade contactAttempt) implements Part {}

    record Decision(Decided decision) implements Part {}

    record Referral(SentOn referral) implements Part {}

    record Merger(Into merger) implements Part {}

    record Conflict(Reported conflict) implements Part {}

    record ProblemReport(Report problemReport) implements Part {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ContactMade(LocalDate date, String means, boolean reached, Optional<String> note) {

        static ContactMade of(Contact contact) {
            return new ContactMade(contact.day(), Codes.of(contact.means()), contact.reached(), contact.note());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Decided(String aid, String result, LocalDate date, boolean noReaction, Optional<String> remark) {

        static Decided of(Outcome.Decision decision) {
            return new Decided(
                    decision.aid(),
                    Codes.of(decision.result()),
                    decision.on(),
                    decision.noReaction(),
                    decision.remark());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SentOn(int centreNumber, String reasons, LocalDate sentOn, Optional<LocalDate> toldOn) {

        static SentOn of(Outcome.Referral referral) {
            return new SentOn(referral.to().value(), referral.reasons(), referral.sentOn(), referral.toldOn());
        }
    }

    record Into(UUID aidRequestId) {}

    record Reported(LocalDate date) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Report(String kind, Optional<String> note, Optional<String> message) {

        static Report of(Trouble trouble) {
            return new Report(Codes.of(trouble.problem()), trouble.words(), trouble.message());
        }
    }

    @Override
    public String toString() {
        return "ShownAct[redacted]";
    }
}
