package be.cpasonline.outages;

import be.cpasonline.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one row of the switches. */
final class OutageRow {

    private OutageRow() {}

    static Outage read(ResultSet row, int number) throws SQLException {
        return new Outage(
                LoginWay.ofCode(row.getString("way")).orElseThrow(),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getString("began_by"),
                new OutageMessage(words(row)),
                reworded(row),
                ended(row));
    }

    private static Map<Language, String> words(ResultSet row) throws SQLException {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var written = row.getString(language.name().toLowerCase(Locale.ROOT));
            if (written != null) {
                words.put(language, written);
            }
        }
        return words;
    }

    private static Optional<Outage.Reworded> reworded(ResultSet row) throws SQLException {
        var at = row.getObject("written_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Outage.Reworded(at.toInstant(), row.getString("written_by")));
    }

    private static Optional<Outage.Ended> ended(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? Optional.empty() : Optional.of(new Outage.Ended(at.toInstant(), row.getString("ended_by")));
    }
}
