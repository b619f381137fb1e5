package be.cpasonline.register;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What reminders and limit warnings need to know of a request: nothing personal. {@code centre} is the one to which it was
 * filed; who answers for that one today, the directory says. Circular § 8.1.
 *
 * @param read opened by an agent or confirmed by the centre's software; what was entered by hand is
 * @param competenceLimit the last day of the limit that governs, as for {@code decisionLimit}
 * @param competenceSince from when its clock ran on without a stop: since it came, was taken up again, or since what had
 *     ended the clock was taken back; as for {@code decisionSince}
 */
public record OpenRequest(
        CentreNumber centre,
        UUID request,
        RequestReference reference,
        LocalDate receptionDate,
        LocalDate competenceLimit,
        LocalDate decisionLimit,
        boolean read,
        boolean competenceRunning,
        boolean decisionRunning,
        Instant competenceSince,
        Instant decisionSince) {

    static OpenRequest of(ResultSet row) throws SQLException {
        return new OpenRequest(
                new CentreNumber(row.getInt("centre")),
                row.getObject("request", UUID.class),
                new RequestReference(row.getString("reference")),
                row.getObject("reception_date", LocalDate.class),
                row.getObject("competence_limit", LocalDate.class),
                row.getObject("decision_limit", LocalDate.class),
                row.getBoolean("read"),
                row.getBoolean("competence_running"),
                row.getBoolean("decision_running"),
                row.getObject("competence_since", OffsetDateTime.class).toInstant(),
                row.getObject("decision_since", OffsetDateTime.class).toInstant());
    }
}
