package be.cpasonline.clients;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.clients.Counted.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts of all nodes, by hour. The machinery adds to them; a centre sees its own. */
@Component
class CountedCalls {

    /** In the order of the key, so that two nodes that write at once never wait for each other. */
    private static final String ADD = """
            insert into counted_calls as k (centre, software, hour, client, calls, throttled, refused, last_at,
                token_until, certificate_until, problem_at, problem)
            select * from unnest(:centres::integer[], :softwares::uuid[], :hours::timestamptz[], :clients::text[],
                :calls::bigint[], :throttled::bigint[], :refused::bigint[], :lasts::timestamptz[],
                :tokens::timestamptz[], :certificates::timestamptz[], :problemsAt::timestamptz[], :problems::text[])
              as n (centre, software, hour, client, calls, throttled, refused, last_at, token_until, certificate_until,
                problem_at, problem)
             order by n.centre, n.software, n.hour
            on conflict (centre, software, hour) do update set
              calls = k.calls + excluded.calls,
              throttled = k.throttled + excluded.throttled,
              refused = k.refused + excluded.refused,
              last_at = greatest(k.last_at, excluded.last_at),
              token_until =
                case when excluded.last_at < k.last_at then k.token_until else excluded.token_until end,
              certificate_until =
                case when excluded.last_at < k.last_at then k.certificate_until else excluded.certificate_until end,
              problem_at = greatest(k.problem_at, excluded.problem_at),
              problem = case when excluded.problem_at is null or excluded.problem_at < k.problem_at
                then k.problem else excluded.problem end
            """;

    private static final String SEEN = """
            select k.software, (array_agg(k.client order by k.hour desc))[1] as client, max(k.last_at) as last_at,
              (array_agg(k.token_until order by k.hour desc))[1] as token_until,
              (array_agg(k.certificate_until order by k.hour desc))[1] as certificate_until,
              max(k.problem_at) as problem_at,
              (array_agg(k.problem order by k.problem_at desc nulls last))[1] as problem,
              coalesce(sum(k.calls) filter (where k.hour >= :since), 0) as calls,
              coalesce(sum(k.throttled) filter (where k.hour >= :since), 0) as throttled,
              coalesce(sum(k.refused) filter (where k.hour >= :since), 0) as refused,
              coalesce(sum(k.calls) filter (where k.hour >= :week), 0) as week_calls,
              coalesce(sum(k.throttled) filter (where k.hour >= :week), 0) as week_throttled,
              coalesce(sum(k.refused) filter (where k.hour >= :week), 0) as week_refused
            from counted_calls k
            where k.centre = :centre
            group by k.software
            order by client, k.software
            """;

    private final JdbcClient jdbc;

    CountedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Joins the open transaction of the machinery. */
    int add(Collection<Counted> counts) {
        return this.jdbc
                .sql(ADD)
                .param("centres", each(counts, one -> one.slot().centre().value(), Integer[]::new))
                .param("softwares", each(counts, one -> one.slot().software().toString(), String[]::new))
                .param("hours", each(counts, one -> one.slot().hour().toString(), String[]::new))
                .param("clients", each(counts, Counted::client, String[]::new))
                .param("calls", each(counts, Counted::calls, Long[]::new))
                .param("throttled", each(counts, Counted::throttled, Long[]::new))
                .param("refused", each(counts, Counted::refused, Long[]::new))
                .param("lasts", each(counts, one -> one.lastAt().toString(), String[]::new))
                .param("tokens", each(counts, one -> one.tokenUntil().toString(), String[]::new))
                .param("certificates", each(counts, one -> written(one.certificateUntil()), String[]::new))
                .param("problemsAt", each(counts, one -> written(one.trouble().map(Trouble::at)), String[]::new))
                .param("problems", each(counts, CountedCalls::problem, String[]::new))
                .update();
    }

    /**
     * Every software that called for that centre, by its name.
     *
     * @param since the hours that count as lately begin no earlier
     * @param week likewise for the last days
     */
    List<Seen> of(CentreNumber centre, Instant since, Instant week) {
        return this.jdbc
                .sql(SEEN)
                .param("centre", centre.value())
                .param("since", utc(since))
                .param("week", utc(week))
                .query((row, number) -> seen(row))
                .list();
    }

    int forgetBefore(Instant time) {
        return this.jdbc
                .sql("delete from counted_calls where hour < :time")
                .param("time", utc(time))
                .update();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject("software", UUID.class),
                row.getString("client"),
                instant(row, "last_at").orElseThrow(),
                instant(row, "token_until").orElseThrow(),
                instant(row, "certificate_until"),
                trouble(row),
                new Seen.Sum(row.getLong("calls"), row.getLong("throttled"), row.getLong("refused")),
                new Seen.Sum(row.getLong("week_calls"), row.getLong("week_throttled"), row.getLong("week_refused")));
    }

    private static Optional<Trouble> trouble(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        return instant(row, "problem_at").map(at -> new Trouble(at, problem));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static <T extends @Nullable Object> T[] each(
            Collection<Counted> counts, Function<Counted, T> of, IntFunction<T[]> array) {
        return counts.stream().map(of).toArray(array);
    }

    private static @Nullable String problem(Counted one) {
        return one.trouble().map(Trouble::problem).orElse(null);
    }

    private static @Nullable String written(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
