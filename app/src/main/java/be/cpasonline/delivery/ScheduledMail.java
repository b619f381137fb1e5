package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way: what was ordered; never the address itself. */
public record ScheduledMail(UUID id, MailOrder order) {

    /** What it is for. */
    public MailKind kind() {
        return this.order.kind();
    }

    /** Whose mail it is. */
    public CentreNumber centre() {
        return this.order.centre();
    }

    /**
     * The one request it is about.
     *
     * @throws IllegalStateException when it is about none, or about several
     */
    public UUID request() {
        return this.order.request().orElseThrow(() -> new IllegalStateException("a mail about no single request"));
    }

    /** When it was ordered. */
    public Instant orderedAt() {
        return this.order.at();
    }
}
