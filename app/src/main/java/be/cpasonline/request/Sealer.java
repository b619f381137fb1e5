package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.sealing.DataKey;
import be.cpasonline.sealing.MasterKeys;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws id, reference and key of a request and seals it. */
@Component
class Sealer {

    private final MasterKeys masterKeys;
    private final SearchTokens tokens;

    Sealer(MasterKeys masterKeys, SearchTokens tokens) {
        this.masterKeys = masterKeys;
        this.tokens = tokens;
    }

    NewRequest sealed(Submission submission, ProvisionalCompetence competent, Instant sentAt) {
        var key = DataKey.of(RequestIds.at(sentAt));
        return new NewRequest(
                key.request(),
                UUID.randomUUID(),
                RequestReference.drawn(),
                submission.draft(),
                OpenColumns.of(submission, competent, sentAt),
                SealedColumns.of(submission, key),
                this.masterKeys.wrap(key),
                this.tokens.of(competent.centre().number(), submission.applicant(), submission.identification()),
                Optional.empty());
    }

    NewRequest sealed(HandEntry entry, CentreNumber centre, UUID agent, Instant now) {
        var key = DataKey.of(RequestIds.at(now));
        return new NewRequest(
                key.request(),
                UUID.randomUUID(),
                RequestReference.drawn(),
                entry.draft(),
                OpenColumns.of(entry, centre, now),
                SealedColumns.of(entry, key),
                this.masterKeys.wrap(key),
                this.tokens.of(centre, entry.applicant(), entry.identification()),
                Optional.of(new ByHand(agent, sender(entry.intake()), entry.signature())));
    }

    private static Optional<CentreNumber> sender(Intake intake) {
        return switch (intake) {
            case Intake.Transfer transfer -> Optional.of(transfer.from());
            case Intake.Oral _, Intake.Written _, Intake.OwnInitiative _ -> Optional.empty();
        };
    }
}
