package be.cpasonline.inbox;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request in a list: nothing that the applicant said, so that nothing is opened and nothing counts as read.
 *
 * @param centre to which it was filed: the centre itself, or one that it answers for
 * @param number in the register of the year of the reception date
 * @param identification the code of {@link be.cpasonline.identity.Identification}
 * @param samePerson whether another request here has the same number, or the same name and birth
 * @param openedBy who opened it within the last 15 minutes
 */
public record Row(
        UUID publicId,
        RequestReference reference,
        CentreNumber centre,
        String channel,
        Instant submittedAt,
        ReceptionDate received,
        int number,
        Language language,
        String identification,
        Limit competence,
        Limit decision,
        boolean read,
        boolean closed,
        Same samePerson,
        Optional<OpenedBy> openedBy) {

    /** Whether one of its clocks ran out before {@code today}. */
    public boolean overdue(LocalDate today) {
        return this.competence.overdue(today) || this.decision.overdue(today);
    }
}
