package be.cpasonline.client.examples;

import be.cpasonline.client.ApiProblem;
import be.cpasonline.client.CentreClient;
import be.cpasonline.client.IdempotencyKey;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.model.Decision;
import be.cpasonline.client.model.EnrolmentEntry;
import be.cpasonline.client.model.OutcomeEntry;
import be.cpasonline.client.model.OutcomeKind;
import java.time.LocalDate;
import java.util.UUID;

/** Links the case, and records the decision on an aid. */
record TellingWhatWasDone(CentreClient client) {

    void enrol(UUID request, String caseNumber, IdempotencyKey keptWithTheCase) {
        var entry = EnrolmentEntry.builder()
                .caseNumber(caseNumber)
                .agentId("a-4711")
                .build();
        this.client.acts().enrol(request, entry, keptWithTheCase);
    }

    String decide(UUID request, LocalDate day, IdempotencyKey keptWithTheDecision) {
        var decision = Decision.builder()
                .aid("Living wage")
                .result(Decision.ResultEnum.GRANTED)
                .date(day)
                .build();
        var entry = OutcomeEntry.builder().kind(OutcomeKind.DECISION).decision(decision);
        try {
            return this.client
                    .acts()
                    .recordOutcome(request, entry.build(), keptWithTheDecision)
                    .actId()
                    .toString();
        } catch (ProblemException refused) {
            if (refused.problem() instanceof ApiProblem.ActRefused act) {
                return "not recorded: " + act.reason();
            }
            throw refused;
        }
    }
}
