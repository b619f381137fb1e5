package be.cpasonline.inbox;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads the rows of every list alike. */
final class Rows {

    private Rows() {}

    static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("public_id", UUID.class),
                new RequestReference(row.getString("reference")),
                new CentreNumber(row.getInt("centre")),
                row.getString("channel"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                new ReceptionDate(row.getObject("reception_date", LocalDate.class)),
                row.getInt("number"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("identification"),
                limit(row, "competence"),
                limit(row, "decision"),
                row.getBoolean("read"),
                row.getBoolean("closed"),
                same(row),
                openedBy(row));
    }

    static Likeness likeness(ResultSet row) throws SQLException {
        return new Likeness(read(row), row.getBoolean("certain"), row.getBoolean("by_number"));
    }

    private static Same same(ResultSet row) throws SQLException {
        return row.getBoolean("same_certain") ? Same.CERTAIN : row.getBoolean("same_person") ? Same.PROPOSED : Same.NO;
    }

    private static Limit limit(ResultSet row, String clock) throws SQLException {
        return new Limit(row.getObject(clock + "_limit", LocalDate.class), row.getBoolean(clock + "_running"));
    }

    private static Optional<OpenedBy> openedBy(ResultSet row) throws SQLException {
        var name = row.getString("opened_by");
        return name == null
                ? Optional.empty()
                : Optional.of(new OpenedBy(
                        name, row.getObject("opened_at", OffsetDateTime.class).toInstant()));
    }
}
