package be.cpasonline.centres;

import be.cpasonline.centres.ContactDetails.Provenance;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One import of the operator, kept for good: the directory as it was known from that moment on is a version of it.
 *
 * @param descriptions centres whose details or addresses it tells
 * @param endings centres it ends
 */
public record DirectoryVersion(
        UUID id,
        Instant recordedAt,
        String recordedBy,
        String source,
        Provenance provenance,
        int descriptions,
        int endings,
        Optional<TakenBack> takenBack) {

    /** A later fact: from that moment on the import counts no more. */
    public record TakenBack(Instant at, String by, String reason) {}

    /** Whether it counts today. */
    public boolean counts() {
        return this.takenBack.isEmpty();
    }

    boolean countedAt(Instant moment) {
        return !this.recordedAt.isAfter(moment)
                && this.takenBack.filter(back -> back.at().isBefore(moment)).isEmpty();
    }
}
