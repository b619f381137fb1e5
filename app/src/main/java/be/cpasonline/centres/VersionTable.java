package be.cpasonline.centres;

import be.cpasonline.centres.ContactDetails.Provenance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The operator's imports as versions, and what those that count say together. */
@Component
class VersionTable {

    private static final String VERSIONS = """
            select id, recorded_at, recorded_by, source, provenance, back.at, taken_back_by, reason,
                   (select count(*) from (
                     select centre from directory_contact where import = id
                     union select centre from notice_address where import = id) described) as descriptions,
                   (select count(*) from centre_ending where import = id) as endings
              from directory_import left join directory_taken_back back on back.import = id
             order by position
            """;

    private final JdbcClient jdbc;
    private final DirectoryTable directory;

    VersionTable(JdbcClient jdbc, DirectoryTable directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Grows with every import and with every one taken back, so that a node sees what another one did. */
    long changes() {
        return this.jdbc
                .sql("select (select count(*) from directory_import) + (select count(*) from directory_taken_back)")
                .query(Long.class)
                .single();
    }

    /** In the order in which they were recorded. */
    List<DirectoryVersion> versions() {
        return this.jdbc.sql(VERSIONS).query((row, _) -> version(row)).list();
    }

    Overlay present() {
        return overlay(versions().stream().filter(DirectoryVersion::counts).toList());
    }

    Overlay overlay(Collection<DirectoryVersion> counting) {
        var ids = counting.stream().map(DirectoryVersion::id).toList();
        return ids.isEmpty()
                ? Overlay.NONE
                : new Overlay(this.directory.descriptions(ids), this.directory.confirmations(ids), endings(ids));
    }

    void takeBack(UUID version, String by, String reason, Instant now) {
        this.jdbc
                .sql("insert into directory_taken_back (import, at, taken_back_by, reason) values (?, ?, ?, ?)")
                .params(version, now.atOffset(ZoneOffset.UTC), by, reason)
                .update();
    }

    void addEnding(UUID version, Ending ending) {
        this.jdbc
                .sql("insert into centre_ending (import, centre, ended_on, successor) values (?, ?, ?, ?)")
                .params(
                        version,
                        ending.centre().value(),
                        ending.on(),
                        ending.successor().value())
                .update();
    }

    private List<Ending> endings(List<UUID> imports) {
        return this.jdbc
                .sql("""
                        select centre, ended_on, successor
                          from centre_ending join directory_import on import = id
                         where import in (:imports)
                         order by position
                        """)
                .param("imports", imports)
                .query((row, _) -> ending(row))
                .list();
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                new CentreNumber(row.getInt("centre")),
                row.getObject("ended_on", LocalDate.class),
                new CentreNumber(row.getInt("successor")));
    }

    private static DirectoryVersion version(ResultSet row) throws SQLException {
        return new DirectoryVersion(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("source"),
                Provenance.valueOf(row.getString("provenance").toUpperCase(Locale.ROOT)),
                row.getInt("descriptions"),
                row.getInt("endings"),
                takenBack(row));
    }

    private static Optional<DirectoryVersion.TakenBack> takenBack(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new DirectoryVersion.TakenBack(
                        at.toInstant(), row.getString("taken_back_by"), row.getString("reason")));
    }
}
