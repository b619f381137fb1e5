package be.cpasonline.book;

import be.cpasonline.identity.CentreAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Four statements over open columns. */
@Component
class FiguresTable {

    private static final String WEEKS = """
            select date_trunc('week', reception_date)::date as monday,
              count(*) filter (where channel = 'online') as online, count(*) filter (where channel <> 'online') as by_hand
            from aid_request where centre = any (:centres) and reception_date between :first and :last
            group by 1
            """;

    private static final String READING = """
            select floor(extract(epoch from f.at - r.submitted_at) / 86400)::integer as days, count(*) as requests
            from aid_request r left join lateral (
              select min(j.at) as at from consultation c
              join journal j on j.centre = c.centre and j.position = c.position
              where c.centre = r.centre and c.request = r.id) f on true
            where r.centre = any (:centres) and r.reception_date between :first and :last and r.channel = 'online'
            group by 1
            """;

    /** The outcome of merged requests stands with the first of them, which is counted for all. */
    private static final String OUTCOME = """
            select f.day - r.started_on as days, count(*) as requests
            from aid_request r
            join request_state s on s.centre = r.centre and s.request = r.id and s.merged_into is null
            left join lateral (
              select min(greatest(o.happened_on, o.told_on)) as day from outcome o
              where o.centre = r.centre and o.request = r.id and not exists (
                select from outcome later where later.centre = o.centre and later.replaces = o.position)) f on true
            where r.centre = any (:centres) and r.reception_date between :first and :last
            group by 1
            """;

    private static final String OVERDUE = """
            select count(*) filter (where not read) as unread,
              count(*) filter (where competence_running and competence_limit < :today) as competence_over,
              count(*) filter (where competence_running and competence_limit between :today and :soon)
                as competence_soon,
              count(*) filter (where decision_running and decision_limit < :today) as decision_over,
              count(*) filter (where decision_running and decision_limit between :today and :soon) as decision_soon
            from request_state where centre = any (:centres) and merged_into is null
            """;

    private static final int SOON_DAYS = 7;

    private final JdbcClient jdbc;

    FiguresTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<LocalDate, Week> weeks(CentreAccess access, Period period) {
        return of(WEEKS, access, period)
                .query((row, index) -> new Week(
                        row.getObject("monday", LocalDate.class), row.getLong("online"), row.getLong("by_hand")))
                .stream()
                .collect(Collectors.toMap(Week::monday, Function.identity()));
    }

    Spread reading(CentreAccess access, Period period) {
        return spread(of(READING, access, period));
    }

    Spread outcome(CentreAccess access, Period period) {
        return spread(of(OUTCOME, access, period));
    }

    Overdue overdue(CentreAccess access, LocalDate today) {
        return this.jdbc
                .sql(OVERDUE)
                .param("centres", Reach.of(access))
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .query((row, index) -> new Overdue(
                        row.getLong("unread"),
                        row.getLong("competence_over"),
                        row.getLong("competence_soon"),
                        row.getLong("decision_over"),
                        row.getLong("decision_soon")))
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, CentreAccess access, Period period) {
        return this.jdbc
                .sql(sql)
                .param("centres", Reach.of(access))
                .param("first", period.first())
                .param("last", period.last());
    }

    private static Spread spread(JdbcClient.StatementSpec statement) {
        var counts = statement.query(FiguresTable::count).list();
        var days = new TreeMap<Integer, Long>();
        counts.forEach(count -> count.days().ifPresent(number -> days.merge(number, count.requests(), Long::sum)));
        var waiting = counts.stream()
                .filter(count -> count.days().isEmpty())
                .mapToLong(Count::requests)
                .sum();
        return new Spread(days, waiting);
    }

    /** An outcome recorded for a day before the limits began took no time. */
    private static Count count(ResultSet row, int index) throws SQLException {
        return new Count(
                Optional.ofNullable(row.getObject("days", Integer.class)).map(days -> Math.max(0, days)),
                row.getLong("requests"));
    }

    private record Count(Optional<Integer> days, long requests) {}
}
