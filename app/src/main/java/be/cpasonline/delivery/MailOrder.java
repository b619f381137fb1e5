package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.UUID;

/** A mail to be sent about a request, ids only; {@code centre} has the request. */
public record MailOrder(MailKind kind, CentreNumber centre, UUID request, Instant at) {}
