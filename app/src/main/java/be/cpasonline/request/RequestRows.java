package be.cpasonline.request;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.competence.Ground;
import be.cpasonline.language.Language;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.sealing.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what {@link RequestTable} wrote, as far as the side of the wall lets it. */
@Component
class RequestRows {

    /** Without its data key a request can no longer be opened: retention deleted it. */
    private static final String SELECT = """
            select r.*, h.entered_by, h.transferred_from, g.signatory, g.signed_on,
              s.applicant, s.identity, s.helper, s.contact, s.living, s.need, k.master_key, k.wrapped
            from aid_request r
            join sealed_request s on s.request = r.id and s.centre = r.centre
            join data_key k on k.request = r.id and k.centre = r.centre
            left join hand_entry h on h.request = r.id and h.centre = r.centre
            left join lateral (
              select signatory, signed_on from signature g
              where g.request = r.id and g.centre = r.centre order by recorded_at desc limit 1) g on true
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

    Map<UUID, Applicant> applicants(List<UUID> requests) {
        return this.jdbc
                .sql("""
                        select s.request, s.applicant, k.master_key, k.wrapped from sealed_request s
                        join data_key k on k.request = s.request and k.centre = s.centre
                        where s.request = any (:requests)
                        """)
                .param("requests", requests.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("request", UUID.class),
                        open(row.getBytes("applicant"), row.getObject("request", UUID.class), row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Applicant open(byte[] applicant, UUID id, ResultSet row) throws SQLException {
        var key = this.masterKeys.unwrap(id, new WrappedKey(row.getLong("master_key"), row.getBytes("wrapped")));
        return SealedColumns.applicant(key, applicant);
    }

    boolean sign(UUID request, Signature signature, UUID agent, Instant now) {
        return this.jdbc
                        .sql("""
                        insert into signature (request, centre, recorded_at, recorded_by, signatory, signed_on)
                        select id, centre, :now, :agent, :signatory, :signedOn from aid_request
                        where id = :request and channel <> 'online'
                        on conflict (request, recorded_at) do nothing
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("agent", agent)
                        .param("signatory", signature.by().code())
                        .param("signedOn", signature.on())
                        .param("request", request)
                        .update()
                == 1;
    }

    private AidRequest request(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = this.masterKeys.unwrap(id, new WrappedKey(row.getLong("master_key"), row.getBytes("wrapped")));
        var sealed = sealed(row);
        return new AidRequest(
                id,
                new RequestReference(row.getString("reference")),
                new CentreNumber(row.getInt("centre")),
                Channel.ofCode(row.getString("channel")),
                Optional.ofNullable(row.getObject("municipality", Integer.class))
                        .map(NisCode::new),
                Optional.ofNullable(row.getString("ground")).map(RequestRows::ground),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                new ReceptionDate(day(row, "reception_date")),
                day(row, "started_on"),
                new LegalDeadlines(day(row, "competence_deadline"), day(row, "decision_deadline")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                sealed.applicant(key),
                sealed.identification(key),
                sealed.helper(key),
                sealed.circumstances(key),
                sealed.reachability(key),
                sealed.need(key),
                byHand(row));
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

    private static Optional<ByHand> byHand(ResultSet row) throws SQLException {
        var from = row.getObject("transferred_from", Integer.class);
        var signatory = row.getString("signatory");
        var signature = signatory == null
                ? Optional.<Signature>empty()
                : Optional.of(new Signature(Signature.Signatory.ofCode(signatory), day(row, "signed_on")));
        return Optional.ofNullable(row.getObject("entered_by", UUID.class))
                .map(agent -> new ByHand(agent, Optional.ofNullable(from).map(CentreNumber::new), signature));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Ground ground(String code) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
