package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail to be sent, ids only: about a request that {@code centre} has, or about what fell due on a day, or to an address.
 * {@code recipient} is the number of one of the centre's own addresses; without it, its public one.
 */
public record MailOrder(
        MailKind kind,
        CentreNumber centre,
        Optional<UUID> request,
        Optional<LocalDate> dueOn,
        Optional<UUID> recipient,
        Instant at) {

    /** About one request. */
    public static MailOrder about(UUID request, MailKind kind, CentreNumber centre, Instant at) {
        return new MailOrder(kind, centre, Optional.of(request), Optional.empty(), Optional.empty(), at);
    }

    /** About everything that fell due at the centre on that day. */
    public static MailOrder due(LocalDate day, MailKind kind, CentreNumber centre, Instant at) {
        return new MailOrder(kind, centre, Optional.empty(), Optional.of(day), Optional.empty(), at);
    }

    /** About an address the centre typed. */
    public static MailOrder address(UUID address, MailKind kind, CentreNumber centre, Instant at) {
        return new MailOrder(kind, centre, Optional.empty(), Optional.empty(), Optional.of(address), at);
    }

    /** To one who is written to, that another address was typed; {@code recipient} is empty for the public address. */
    public static MailOrder change(Optional<UUID> recipient, CentreNumber centre, Instant at) {
        return new MailOrder(MailKind.ADDRESS_CHANGE, centre, Optional.empty(), Optional.empty(), recipient, at);
    }

    /** To one who is written to no longer, that another address stands instead; {@code recipient} as above. */
    public static MailOrder replaced(Optional<UUID> recipient, CentreNumber centre, Instant at) {
        return new MailOrder(MailKind.ADDRESS_REPLACED, centre, Optional.empty(), Optional.empty(), recipient, at);
    }

    /** The same to one of the centre's own addresses. */
    public MailOrder to(Optional<UUID> address) {
        return new MailOrder(this.kind, this.centre, this.request, this.dueOn, address, this.at);
    }
}
