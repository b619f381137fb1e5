package be.cpasonline.request;

import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.WrappedKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One request about to be written: everything decided and sealed. */
record NewRequest(
        UUID id,
        UUID publicId,
        RequestReference reference,
        DraftClaim draft,
        OpenColumns open,
        SealedColumns sealed,
        WrappedKey key,
        List<BlindToken> tokens,
        Optional<ByHand> byHand) {

    @Override
    public String toString() {
        return "NewRequest[redacted]";
    }

    Receipt receipt() {
        return new Receipt(this.id, this.publicId, this.reference, this.open.centre());
    }

    AidRequestSubmitted event() {
        return new AidRequestSubmitted(
                this.id,
                this.reference,
                this.open.centre(),
                this.open.channel(),
                this.open.submittedAt(),
                this.open.received());
    }
}
