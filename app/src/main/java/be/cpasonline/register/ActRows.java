package be.cpasonline.register;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentId;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what {@link Journal} wrote, within the reach of the open transaction. */
@Component
class ActRows {

    private static final String FILE = """
            with standing as not materialized (
              select o.request, o.first_request from outcome o
              join register_entry leader on leader.request = o.first_request
              where o.kind = 'merger' and not exists (
                select from outcome later where later.centre = o.centre and later.replaces = o.position)
            ), leader as (
              select coalesce((select first_request from standing where request = :request), :request) as id
            ), member as (
              select id from leader
              union
              select s.request from leader l join standing s on s.first_request = l.id
            )
            select r.id, r.centre, r.public_id, r.reference, r.reception_date, r.competence_deadline,
              r.decision_deadline, e.number, e.position
            from member m
            join aid_request r on r.id = m.id
            join register_entry e on e.centre = r.centre and e.request = r.id
            order by r.reception_date, e.number, r.centre
            """;

    private static final String ACTS = """
            select a.request, a.position, a.kind, a.actor::text as actor, a.actor_kind, a.agent_id, a.takes_back, j.at,
              s.words, o.kind as outcome, o.happened_on, o.told_on, o.first_request, o.replaces, f.public_id, f.reference
            from act a
            join journal j on j.centre = a.centre and j.position = a.position
            left join sealed_act s on s.centre = a.centre and s.position = a.position
            left join outcome o on o.centre = a.centre and o.position = a.position
            left join aid_request f on f.id = o.first_request
            where a.request = any (:requests) and a.centre = any (:centres) and (o.first_request is null or f.id is not null)
            order by a.centre, a.position
            """;

    private static final String READINGS = """
            select c.request, c.position, 'consultation' as kind, c.reader as actor, c.reader_kind as actor_kind,
              c.agent_id, null::bigint as takes_back, j.at
            from consultation c join journal j on j.centre = c.centre and j.position = c.position
            where c.centre = :centre and c.request = :request
            order by c.position
            """;

    private final JdbcClient jdbc;

    ActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Place> place(UUID publicId) {
        return this.jdbc
                .sql("select id, centre from aid_request where public_id = :publicId")
                .param("publicId", publicId)
                .query((row, number) -> new Place(row.getInt("centre"), row.getObject("id", UUID.class)))
                .optional();
    }

    /** The file of that request: itself, or the request that leads it with all that are merged into that one. */
    Ledger ledger(Place place) {
        var requests = this.jdbc
                .sql(FILE)
                .param("request", place.request())
                .query((row, number) -> inFile(row))
                .list();
        return new Ledger(place.request(), requests, acts(requests));
    }

    private List<ActRow> acts(List<InFile> requests) {
        return this.jdbc
                .sql(ACTS)
                .param(
                        "centres",
                        requests.stream().map(one -> one.centre().value()).toArray(Integer[]::new))
                .param("requests", requests.stream().map(InFile::request).toArray(UUID[]::new))
                .query((row, number) ->
                        act(row, Optional.ofNullable(row.getBytes("words")), Optional.ofNullable(outcome(row))))
                .list();
    }

    /** Where the acts on that request stand in the journal of its centre. */
    List<Long> positions(Place place) {
        return this.jdbc
                .sql("select position from act where centre = :centre and request = :request")
                .param("centre", place.centre())
                .param("request", place.request())
                .query((row, number) -> row.getLong("position"))
                .list();
    }

    List<ActRow> readings(Place place) {
        return this.jdbc
                .sql(READINGS)
                .param("centre", place.centre())
                .param("request", place.request())
                .query((row, number) -> act(row, Optional.empty(), Optional.empty()))
                .list();
    }

    private static InFile inFile(ResultSet row) throws SQLException {
        return new InFile(
                row.getObject("public_id", UUID.class),
                new RequestReference(row.getString("reference")),
                new CentreNumber(row.getInt("centre")),
                new RegisterEntry(
                        row.getObject("id", UUID.class),
                        new ReceptionDate(row.getObject("reception_date", LocalDate.class)),
                        row.getInt("number"),
                        row.getLong("position")),
                new LegalDeadlines(
                        row.getObject("competence_deadline", LocalDate.class),
                        row.getObject("decision_deadline", LocalDate.class)));
    }

    static ActRow act(ResultSet row, Optional<byte[]> words, Optional<ActRow.OutcomeRow> outcome) throws SQLException {
        return new ActRow(
                row.getObject("request", UUID.class),
                row.getLong("position"),
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor(row),
                words,
                outcome,
                Optional.ofNullable(row.getObject("takes_back", Long.class)));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                UUID.fromString(row.getString("actor")),
                Actor.Kind.ofCode(row.getString("actor_kind")),
                Optional.ofNullable(row.getString("agent_id")).map(AgentId::new));
    }

    static ActRow.@Nullable OutcomeRow outcome(ResultSet row) throws SQLException {
        if (row.getString("outcome") == null) {
            return null;
        }
        var leader = Optional.ofNullable(row.getObject("first_request", UUID.class));
        var publicId = row.getObject("public_id", UUID.class);
        var reference = row.getString("reference");
        return new ActRow.OutcomeRow(
                row.getString("outcome"),
                Optional.ofNullable(row.getObject("happened_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("told_on", LocalDate.class)),
                leader.map(one -> new Outcome.MergedInto(publicId, new RequestReference(reference))),
                leader,
                Optional.ofNullable(row.getObject("replaces", Long.class)));
    }

    /** Where a request stands, inside. */
    record Place(int centre, UUID request) {}
}
