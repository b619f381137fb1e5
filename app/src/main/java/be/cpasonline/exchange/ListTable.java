package be.cpasonline.exchange;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.request.Channel;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.wall.FirstQuestion;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists for the software of a centre, one statement each; the look is kept in the trail by the same statement. */
@Component
class ListTable {

    private static final String NOTED = """
            with noted as (
              insert into trail (centre, agent, actor_kind, act, at) values (:own, :client, 'software', :act, :now)
            )""";

    /** "offset 0" keeps each question about readings to one request: a plan for any page would read those of the centre first. */
    private static final String SHOWN = """
            select p.public_id, p.reference, p.centre, p.position, p.channel, p.submitted_at, p.reception_date, p.number,
              p.language, p.identification, s.competence_limit, s.competence_running, s.decision_limit,
              s.decision_running, s.owed, s.read, s.closed, l.public_id as leader, l.reference as leader_reference,
              exists (select from consultation c
                where c.centre = p.centre and c.request = p.id and c.reader_kind = 'software'
                offset 0) as confirmed
            from p
            join state_of_request s on s.centre = p.centre and s.request = p.id
            left join aid_request l on l.id = s.merged_into
            """;

    /**
     * Each journal from its own position on. Entries are picked before their requests are read: the planner expects a small
     * centre, and would else read all that follows in both tables to sort it. The first limit is null where something is
     * left out.
     */
    private static final String PAGE = NOTED + """
            , p as materialized (
              select e.* from unnest(:centres::integer[], :positions::bigint[]) as journal (centre, after)
              cross join lateral (
                select r.*, o.number, o.position
                from (
                  select e.centre, e.request, e.number, e.position
                  from register_entry e
                  where e.centre = journal.centre and e.position > journal.after
                  order by e.position
                  limit :first
                ) o
                cross join lateral (
                  select r.* from aid_request r where r.centre = o.centre and r.id = o.request offset 0
                ) r
                where (:from::date is null or r.reception_date >= :from::date)
                  and (:to::date is null or r.reception_date <= :to::date)
                  and r.channel = any (:channels::text[])
                  and (:unread::boolean is null or :unread::boolean = (r.channel = 'online' and not exists (
                    select from consultation c where c.centre = r.centre and c.request = r.id offset 0)))
                  and (:changed::timestamptz is null or exists (
                    select from journal j
                    where j.centre = r.centre and j.request = r.id and j.at >= :changed::timestamptz
                    offset 0))
                order by o.position
                limit :most
              ) e
              order by e.centre, e.position
              limit :most
            )
            """ + SHOWN + "order by p.centre, p.position";

    private static final String NUMBERED = NOTED + """
            , p as materialized (
              select r.*, e.number, e.position
              from aid_request r
              join register_entry e on e.centre = r.centre and e.request = r.id
              where (r.centre, r.id) in (
                select b.centre, b.request
                from unnest(:centres::integer[], :keys::bigint[], :tokens::bytea[]) as w (centre, index_key, token)
                join blind_index b on b.centre = w.centre and b.purpose = 'number' and b.index_key = w.index_key
                  and b.token = w.token)
              order by r.submitted_at desc, r.reference
              limit :most
            )
            """ + SHOWN + "order by p.submitted_at desc, p.reference";

    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the journals of the reach go now. */
    FirstQuestion<Map.Entry<Integer, Long>> ends(CentreAccess access) {
        return new FirstQuestion<>(
                "select centre, position from journal_counter where centre = any (:reach)",
                Map.of("reach", access.reach().stream().map(CentreNumber::value).toArray(Integer[]::new)),
                (row, number) -> Map.entry(row.getInt("centre"), row.getLong("position")));
    }

    /** At most so many after the cursor; joins the open transaction. */
    List<Listed> page(CentreAccess access, Cursor after, ListFilter filter, int most, Instant now) {
        var reach = access.reach().stream()
                .sorted(Comparator.comparingInt(CentreNumber::value))
                .toList();
        return noted(PAGE, access, "list", now)
                .param("centres", reach.stream().map(CentreNumber::value).toArray(Integer[]::new))
                .param("positions", reach.stream().map(after::in).toArray(Long[]::new))
                .param("from", filter.from().orElse(null), Types.DATE)
                .param("to", filter.to().orElse(null), Types.DATE)
                .param("unread", filter.unread().orElse(null), Types.BOOLEAN)
                .param(
                        "changed",
                        filter.changedSince()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("channels", filter.channels().stream().map(Channel::code).toArray(String[]::new))
                .param("first", filter.leavesNothingOut() ? most : null, Types.INTEGER)
                .param("most", most)
                .query((row, number) -> ListedRows.read(row))
                .list();
    }

    /** Those under that number, by the tokens under which it may have been stored. */
    List<Listed> numbered(CentreAccess access, Map<CentreNumber, List<BlindToken>> tokens, int most, Instant now) {
        var flat = tokens.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(token -> Map.entry(of.getKey(), token)))
                .toList();
        return noted(NUMBERED, access, "search", now)
                .param("centres", flat.stream().map(one -> one.getKey().value()).toArray(Integer[]::new))
                .param(
                        "keys",
                        flat.stream().map(one -> one.getValue().indexKey()).toArray(Long[]::new))
                .param(
                        "tokens",
                        flat.stream().map(one -> one.getValue().token()).toArray(byte[][]::new))
                .param("most", most)
                .query((row, number) -> ListedRows.read(row))
                .list();
    }

    private JdbcClient.StatementSpec noted(String sql, CentreAccess access, String act, Instant now) {
        return this.jdbc
                .sql(sql)
                .param("own", access.centre().value())
                .param("client", access.id())
                .param("act", act)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
