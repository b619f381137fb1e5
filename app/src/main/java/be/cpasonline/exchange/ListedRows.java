package be.cpasonline.exchange;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.request.Channel;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads the rows of every list alike. */
final class ListedRows {

    private ListedRows() {}

    static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("public_id", UUID.class),
                new RequestReference(row.getString("reference")),
                new CentreNumber(row.getInt("centre")),
                row.getLong("position"),
                Channel.ofCode(row.getString("channel")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                new ReceptionDate(row.getObject("reception_date", LocalDate.class)),
                row.getInt("number"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("identification"),
                limit(row, "competence"),
                limit(row, "decision"),
                row.getBoolean("owed"),
                row.getBoolean("read"),
                row.getBoolean("confirmed"),
                row.getBoolean("closed"),
                leader(row));
    }

    private static Listed.Limit limit(ResultSet row, String clock) throws SQLException {
        return new Listed.Limit(row.getObject(clock + "_limit", LocalDate.class), row.getBoolean(clock + "_running"));
    }

    private static Optional<Listed.Leader> leader(ResultSet row) throws SQLException {
        var id = row.getObject("leader", UUID.class);
        var reference = row.getString("leader_reference");
        return Optional.ofNullable(id).map(leader -> new Listed.Leader(leader, new RequestReference(reference)));
    }
}
