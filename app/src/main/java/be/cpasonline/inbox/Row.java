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

    /** The same row, at least as surely of a person with another request. */
    Row alike(Same found) {
        return found.compareTo(this.samePerson) <= 0
                ? this
                : new Row(
                        this.publicId,
                        this.reference,
                        this.centre,
                        this.channel,
                        this.submittedAt,
                        this.received,
                        this.number,
                        this.language,
                        this.identification,
                        this.competence,
                        this.decision,
                        this.read,
                        this.closed,
                        found,
                        this.openedBy);
    }

    /** Whether one of its clocks ran out before {@code today}. */
    public boolean overdue(LocalDate today) {
        return this.competence.overdue(today) || this.decision.overdue(today);
    }
}
