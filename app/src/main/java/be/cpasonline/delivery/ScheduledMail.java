package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.UUID;

/** A mail on its way: what it is for, and about which request; never to whom. */
public record ScheduledMail(UUID id, MailKind kind, CentreNumber centre, UUID request, Instant orderedAt) {}
