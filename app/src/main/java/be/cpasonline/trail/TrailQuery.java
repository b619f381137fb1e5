package be.cpasonline.trail;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.identity.CentreAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of the trail of one centre. */
record TrailQuery(JdbcClient jdbc, CentreAccess access, TrailFilter filter) {

    private static final String CHOSEN = """
            from trail t
            left join aid_request r on r.id = t.request
            left join agent a on a.id = t.agent
            where t.centre = :centre
              and (:reference::text is null or r.reference = :reference)
              and (:since::timestamptz is null or t.at >= :since and t.at < :until)
            """;

    private static final String LINES = "select t.at, a.name, t.act, r.reference " + CHOSEN
            + " order by t.at desc, t.position desc limit :lines offset :skipped";

    private static final String TOTAL = "select count(*) " + CHOSEN;

    TrailPage page() {
        var lines = chosen(LINES)
                .param("lines", TrailFilter.LINES)
                .param("skipped", (long) (this.filter.page() - 1) * TrailFilter.LINES)
                .query(TrailQuery::line)
                .list();
        return new TrailPage(lines, chosen(TOTAL).query(Long.class).single());
    }

    private JdbcClient.StatementSpec chosen(String sql) {
        return this.jdbc
                .sql(sql)
                .param("centre", this.access.centre().value())
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
                optional(row.getString("name")),
                TrailAct.ofCode(row.getString("act")),
                optional(row.getString("reference")));
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
