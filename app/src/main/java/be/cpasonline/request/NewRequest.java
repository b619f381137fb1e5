package be.cpasonline.request;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.WrappedKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One request about to be written: everything decided and sealed. */
record NewRequest(
        UUID id,
        RequestReference reference,
        Submission submission,
        ProvisionalCompetence competence,
        Instant sentAt,
        ReceptionDate received,
        SealedColumns sealed,
        WrappedKey key,
        List<BlindToken> tokens) {

    @Override
    public String toString() {
        return "NewRequest[redacted]";
    }

    Receipt receipt() {
        return new Receipt(this.id, this.reference, this.competence.centre().number());
    }

    AidRequestSubmitted event() {
        return new AidRequestSubmitted(
                this.id, this.reference, this.competence.centre().number(), this.sentAt, this.received);
    }
}
