package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that will never arrive: refused for good by the mail server of the address, or given up after days of trying. */
public record LostMail(MailKind kind, CentreNumber centre, Optional<UUID> request, Instant at, boolean refused) {}
