package be.cpasonline.exchange;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact in the journal of a centre.
 *
 * @param kind the code of {@link be.cpasonline.register.ActKind}
 */
record Change(
        CentreNumber centre,
        long position,
        String kind,
        Instant at,
        UUID publicId,
        RequestReference reference,
        Optional<By> by)
        implements Cursor.Place {

    /** Who did it, by an opaque id; the entry of a request from the form is nobody's act. */
    record By(String kind, UUID actorId, Optional<String> agentId) {}
}
