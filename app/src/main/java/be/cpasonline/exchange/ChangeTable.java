package be.cpasonline.exchange;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journals of the reach from where they were followed to; the look is kept in the trail by the same statement. */
@Component
class ChangeTable {

    private static final String PAGE = """
            with noted as (
              insert into trail (centre, agent, actor_kind, act, at) values (:own, :client, 'software', 'list', :now)
            )
            select f.centre, f.position, f.at, r.public_id, r.reference,
              case f.kind
                when 'consultation' then case c.reader_kind when 'software' then 'receipt' else 'consultation' end
                when 'contact' then 'contactAttempt'
                when 'problem' then 'problemReport'
                when 'taking_back' then 'takingBack'
                when 'outcome' then
                  case o.kind when 'competence' then 'competencePosition' when 'nothing' then 'takingBack' else o.kind end
                else f.kind
              end as kind,
              coalesce(a.actor::text, c.reader, h.entered_by::text) as actor,
              case when h.entered_by is not null then 'agent' else coalesce(a.actor_kind, c.reader_kind) end as actor_kind,
              coalesce(a.agent_id, c.agent_id) as agent_id
            from unnest(:centres::integer[], :positions::bigint[]) as journal (centre, after)
            cross join lateral (
              select j.centre, j.position, j.kind, j.request, j.at from journal j
              where j.centre = journal.centre and j.position > journal.after
              order by j.position
              limit :most
            ) f
            join aid_request r on r.centre = f.centre and r.id = f.request
            left join act a on a.centre = f.centre and a.position = f.position
            left join outcome o on o.centre = f.centre and o.position = f.position
            left join consultation c on c.centre = f.centre and c.position = f.position
            left join hand_entry h on f.kind = 'entry' and h.centre = f.centre and h.request = f.request
            order by f.centre, f.position
            limit :most
            """;

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many after the cursor; joins the open transaction. */
    List<Change> page(CentreSoftware software, Cursor after, int most, Instant now) {
        var reach = software.reach().stream()
                .sorted(Comparator.comparingInt(CentreNumber::value))
                .toList();
        return this.jdbc
                .sql(PAGE)
                .param("own", software.centre().value())
                .param("client", software.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("centres", reach.stream().map(CentreNumber::value).toArray(Integer[]::new))
                .param("positions", reach.stream().map(after::in).toArray(Long[]::new))
                .param("most", most)
                .query((row, number) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new CentreNumber(row.getInt("centre")),
                row.getLong("position"),
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("public_id", UUID.class),
                new RequestReference(row.getString("reference")),
                by(row));
    }

    private static Optional<Change.By> by(ResultSet row) throws SQLException {
        var kind = row.getString("actor_kind");
        var agent = Optional.ofNullable(row.getString("agent_id"));
        return Optional.ofNullable(row.getString("actor"))
                .map(actor -> new Change.By(kind, UUID.fromString(actor), agent));
    }
}
