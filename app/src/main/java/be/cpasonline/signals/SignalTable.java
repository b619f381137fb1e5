package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signals, each try and what came of it. Whoever adds one for new requests and whoever begins a try take turns at a
 * centre: a signal is spared only where one waits that has not begun, and so will be read after the commit.
 */
@Component
class SignalTable {

    /** Of advisory locks of two numbers, the first; the second is the centre. */
    private static final int TURNS = 27;

    /** Two statements in one answer of the database: the second one sees what was committed before the turn came. */
    private static final String NEEDED = """
            select pg_advisory_xact_lock_shared(:turns, :centre);
            insert into signal (id, centre, webhook, kind, at)
            select gen_random_uuid(), w.centre, w.id, 'aidRequestsAvailable', :at
              from webhook w
             where w.centre = :centre
               and not exists (select from webhook_ended e where e.webhook = w.id)
               and not exists (
                 select from (
                   select s.id from signal s where s.webhook = w.id and s.kind = 'aidRequestsAvailable'
                    order by s.at desc, s.id limit 1) latest
                  where not exists (
                    select from signal_answer a where a.signal = latest.id and a.outcome <> 'failed')
                    and not exists (
                      select from signal_try t where t.signal = latest.id and not exists (
                        select from signal_answer a where a.signal = t.signal and a.number = t.number)))
            returning id
            """;

    private static final String BEGIN = """
            select pg_advisory_xact_lock(:turns, :centre);
            insert into signal_try (signal, number, centre, at)
            select s.id, 1 + (select count(*) from signal_try t where t.signal = s.id), s.centre, :at
              from signal s
             where s.id = :signal and s.centre = :centre
               and not exists (select from webhook_ended e where e.webhook = s.webhook)
               and not exists (select from signal_answer a where a.signal = s.id and a.outcome <> 'failed')
            returning number
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations named;

    SignalTable(JdbcClient jdbc, NamedParameterJdbcOperations named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** Adds a signal for each address of the centre for which none waits; their ids. */
    List<UUID> addNeeded(CentreNumber centre, Instant at) {
        return second(NEEDED, Map.of("turns", TURNS, "centre", centre.value(), "at", utc(at)), UUID.class);
    }

    void add(Signal signal) {
        this.jdbc
                .sql("insert into signal (id, centre, webhook, kind, at) values (:id, :centre, :webhook, :kind, :at)")
                .param("id", signal.id())
                .param("centre", signal.centre().value())
                .param("webhook", signal.webhook())
                .param("kind", signal.kind().code())
                .param("at", utc(signal.at()))
                .update();
    }

    /** Writes down that a try begins; its number from 1, empty when nothing more is to be tried. */
    Optional<Integer> begin(CentreNumber centre, UUID signal, Instant at) {
        var parameters = Map.of("turns", TURNS, "centre", centre.value(), "signal", signal, "at", utc(at));
        return second(BEGIN, parameters, Integer.class).stream().findFirst();
    }

    /** The signal and where it goes; empty when it was forgotten. */
    Optional<Sent> find(UUID signal) {
        return this.jdbc
                .sql("""
                        select s.id, s.centre, s.webhook, s.kind, s.at, w.address
                          from signal s join webhook w on w.id = s.webhook where s.id = :signal
                        """)
                .param("signal", signal)
                .query((row, index) -> new Sent(
                        new Signal(
                                row.getObject("id", UUID.class),
                                new CentreNumber(row.getInt("centre")),
                                row.getObject("webhook", UUID.class),
                                SignalKind.ofCode(row.getString("kind")),
                                instant(row, "at").orElseThrow()),
                        row.getString("address")))
                .optional();
    }

    /** What came of a try. */
    void answered(Signal signal, int number, Answered answered) {
        this.jdbc
                .sql("""
                        insert into signal_answer (signal, number, centre, at, answer, outcome, again_at)
                        values (:signal, :number, :centre, :at, :answer, :outcome, :again)
                        """)
                .param("signal", signal.id())
                .param("number", number)
                .param("centre", signal.centre().value())
                .param("at", utc(answered.at()))
                .param("answer", answered.answer())
                .param("outcome", answered.outcome().code())
                .param("again", answered.again().map(SignalTable::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The last ones of that address, the latest first. */
    List<SignalLine> last(UUID webhook, int most) {
        return this.jdbc
                .sql("""
                        select s.id, s.kind, s.at, t.number, t.at as tried_at, a.answer, a.outcome,
                               coalesce(a.again_at, case when t.number is null then s.at end) as again_at
                          from signal s
                          left join lateral (
                            select number, at from signal_try where signal = s.id order by number desc limit 1) t on true
                          left join signal_answer a on a.signal = s.id and a.number = t.number
                         where s.webhook = :webhook
                         order by s.at desc, s.id limit :most
                        """)
                .param("webhook", webhook)
                .param("most", most)
                .query(SignalTable::line)
                .list();
    }

    int waitingTests(UUID webhook) {
        return this.jdbc.sql("""
                        select count(*) from signal s where s.webhook = :webhook and s.kind = 'test'
                           and not exists (
                             select from signal_answer a where a.signal = s.id and a.outcome <> 'failed')
                        """).param("webhook", webhook).query(Integer.class).single();
    }

    /** Forgets signals that are older, with all that came of them. */
    int forgetBefore(Instant oldest) {
        return this.jdbc
                .sql("delete from signal where at < :oldest")
                .param("oldest", utc(oldest))
                .update();
    }

    record Sent(Signal signal, String address) {

        @Override
        public String toString() {
            return "Sent[" + this.signal + "]";
        }
    }

    /** {@code answer}: the status, or why there was none. */
    record Answered(Instant at, String answer, SignalOutcome outcome, Optional<Instant> again) {}

    private <T> List<T> second(String twoStatements, Map<String, ?> parameters, Class<T> type) {
        return Objects.requireNonNull(this.named.execute(twoStatements, parameters, statement -> {
            statement.execute();
            if (!statement.getMoreResults()) {
                throw new IllegalStateException("the second statement has no rows for an answer");
            }
            var rows = statement.getResultSet();
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(rows.getObject(1, type));
            }
            return List.copyOf(all);
        }));
    }

    private static SignalLine line(ResultSet row, int index) throws SQLException {
        return new SignalLine(
                row.getObject("id", UUID.class),
                SignalKind.ofCode(row.getString("kind")),
                instant(row, "at").orElseThrow(),
                row.getInt("number"),
                SignalLine.state(row.getString("outcome")),
                instant(row, "tried_at"),
                Optional.ofNullable(row.getString("answer")),
                instant(row, "again_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
