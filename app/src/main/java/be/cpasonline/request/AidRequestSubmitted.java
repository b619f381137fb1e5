package be.cpasonline.request;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A request came to be, by the form or by an agent's hand, in the transaction that is still open: ids and open columns
 * only.
 */
public record AidRequestSubmitted(
        UUID request,
        RequestReference reference,
        CentreNumber centre,
        Channel channel,
        Instant at,
        ReceptionDate received) {}
