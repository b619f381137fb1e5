package be.cpasonline.request;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.sealing.DataKey;
import be.cpasonline.sealing.MasterKeys;
import java.time.Instant;
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
        var id = RequestIds.at(sentAt);
        var key = DataKey.of(id);
        return new NewRequest(
                id,
                RequestReference.drawn(),
                submission,
                competent,
                sentAt,
                ReceptionDate.ofSubmission(sentAt),
                SealedColumns.of(submission, key),
                this.masterKeys.wrap(key),
                this.tokens.of(competent.centre().number(), submission.applicant(), submission.identification()));
    }
}
