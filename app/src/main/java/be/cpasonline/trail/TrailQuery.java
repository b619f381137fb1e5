package be.cpasonline.trail;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of the trail of one centre or, without one, of the federal service. */
record TrailQuery(JdbcClient jdbc, Optional<CentreNumber> centre, TrailFilter filter) {

    /** The word in store for the social software of a centre. */
    static final String SOFTWARE = "software";

    private static final String OF_A_CENTRE = """
            from (
              select t.at, t.position, t.act, a.name, r.reference, t.actor_kind, t.agent_id
              from trail t
              left join aid_request r on r.id = t.request
              left join agent a on a.id = t.agent
              where t.centre = :centre
            ) line
            """;

    private static final String OF_THE_FEDERAL_SERVICE = """
            from (
              select t.at, t.position, t.act, o.name, t.reference, 'agent' as actor_kind, null as agent_id
              from operator_trail t
              left join federal_operator o on o.id = t.operator
            ) line
            """;

    private static final String CHOSEN = """
            where (:reference::text is null or reference = :reference)
              and (:since::timestamptz is null or at >= :since and at < :until)
            """;

    private static final String ORDER = " order by at desc, position desc limit :lines offset :skipped";

    TrailPage page() {
        var whose = this.centre.isPresent() ? OF_A_CENTRE : OF_THE_FEDERAL_SERVICE;
        var lines = chosen("select at, name, act, reference, actor_kind, agent_id " + whose + CHOSEN + ORDER)
                .param("lines", TrailFilter.LINES)
                .param("skipped", (long) (this.filter.page() - 1) * TrailFilter.LINES)
                .query(TrailQuery::line)
                .list();
        var total =
                chosen("select count(*) " + whose + CHOSEN).query(Long.class).single();
        return new TrailPage(lines, total);
    }

    private JdbcClient.StatementSpec chosen(String sql) {
        return this.jdbc
                .sql(sql)
                .param("centre", this.centre.map(CentreNumber::value).orElse(null), Types.INTEGER)
                .param("reference", this.filter.reference().orElse(null), Types.VARCHAR)
                .param(
                        "since",
                        this.filter.day().map(TrailQuery::beginning).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "until",
                        this.filter.day().map(day -> beginning(day.plusDays(1))).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return BelgianTime.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private static TrailLine line(ResultSet row, int number) throws SQLException {
        return new TrailLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by(row),
                TrailAct.ofCode(row.getString("act")),
                optional(row.getString("reference")));
    }

    private static TrailLine.By by(ResultSet row) throws SQLException {
        return SOFTWARE.equals(row.getString("actor_kind"))
                ? new TrailLine.BySoftware(optional(row.getString("agent_id")).map(AgentId::new))
                : new TrailLine.ByPerson(optional(row.getString("name")));
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
