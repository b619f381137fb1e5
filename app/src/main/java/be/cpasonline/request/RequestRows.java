package be.cpasonline.request;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Ground;
import be.cpasonline.language.Language;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.sealing.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what {@link RequestTable} wrote, as far as the side of the wall lets it. */
@Component
class RequestRows {

    /** Without its data key a request can no longer be opened: retention deleted it. */
    private static final String SELECT = """
            select r.*, s.applicant, s.identity, s.helper, s.contact, s.living, s.need, k.master_key, k.wrapped
            from aid_request r
            join sealed_request s on s.request = r.id and s.centre = r.centre
            join data_key k on k.request = r.id and k.centre = r.centre
            where r.id = :id
            """;

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;

    RequestRows(JdbcClient jdbc, MasterKeys masterKeys) {
        this.jdbc = jdbc;
        this.masterKeys = masterKeys;
    }

    Optional<AidRequest> find(UUID id) {
        return this.jdbc
                .sql(SELECT)
                .param("id", id)
                .query((row, number) -> request(row))
                .optional();
    }

    private AidRequest request(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = this.masterKeys.unwrap(id, new WrappedKey(row.getLong("master_key"), row.getBytes("wrapped")));
        var sealed = sealed(row);
        return new AidRequest(
                id,
                new RequestReference(row.getString("reference")),
                new CentreNumber(row.getInt("centre")),
                new NisCode(row.getInt("municipality")),
                ground(row.getString("ground")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                new ReceptionDate(row.getObject("reception_date", LocalDate.class)),
                Language.ofTag(row.getString("language")).orElseThrow(),
                sealed.applicant(key),
                sealed.identification(key),
                sealed.helper(key),
                sealed.circumstances(key),
                sealed.reachability(key),
                sealed.need(key));
    }

    static SealedColumns sealed(ResultSet row) throws SQLException {
        return new SealedColumns(
                row.getBytes("applicant"),
                row.getBytes("identity"),
                row.getBytes("helper"),
                row.getBytes("contact"),
                row.getBytes("living"),
                row.getBytes("need"));
    }

    private static Ground ground(String code) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
