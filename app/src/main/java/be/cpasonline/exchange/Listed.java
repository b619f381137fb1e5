package be.cpasonline.exchange;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.request.Channel;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as a list shows it: nothing that the applicant said.
 *
 * @param centre to which it was filed
 * @param position of its entry in the journal of that centre
 * @param number in the register of the year of the reception date
 * @param identification the code of {@link be.cpasonline.identity.Identification}
 * @param confirmed whether the software of the centre confirmed its receipt
 */
record Listed(
        UUID publicId,
        RequestReference reference,
        CentreNumber centre,
        long position,
        Channel channel,
        Instant submittedAt,
        ReceptionDate received,
        int number,
        Language language,
        String identification,
        Limit competence,
        Limit decision,
        boolean owed,
        boolean read,
        boolean confirmed,
        boolean closed,
        Optional<Leader> mergedInto)
        implements Cursor.Place {

    /** One of the two legal limits. */
    record Limit(LocalDate day, boolean running) {}

    /** The request that leads its file. */
    record Leader(UUID publicId, RequestReference reference) {}
}
