package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;

/**
 * A request nobody at its centre has read although the competence limit is near: somebody must call.
 *
 * @param centre the one that answers for it today
 * @param since the last working morning before the limit
 */
public record UnreadRequest(
        RequestReference reference, CentreNumber centre, LocalDate competenceLimit, LocalDate since) {}
