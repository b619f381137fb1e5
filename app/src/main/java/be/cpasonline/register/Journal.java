package be.cpasonline.register;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentId;
import be.cpasonline.register.ActRows.Place;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds to the journal of a centre. Whoever decides by what stands there locks the counter first and reads afterwards, so
 * that two agents at once follow each other. House § 4.3.
 */
@Component
class Journal {

    private static final String STEP = """
            with step as (
              update journal_counter set position = position + 1 where centre = :centre returning position
            ), fact as (
              insert into journal (centre, position, kind, request, at)
              select :centre, position, :kind, :request, :at from step
            )""";

    private static final String ACT = STEP + """
            , sealed as (
              insert into sealed_act (centre, position, request, words)
              select :centre, position, :request, :words from step where :words::bytea is not null
            ), half as (
              insert into outcome (centre, position, request, kind, happened_on, told_on, first_request, replaces)
              select :centre, position, :request, :outcome, :happenedOn, :toldOn, :leader, :replaces
              from step where :outcome::text is not null
            ), reported as (
              insert into problem_report (centre, position, request, kind, message)
              select :centre, position, :request, :problem, :message from step where :problem::text is not null
            )
            insert into act (centre, position, request, kind, actor, actor_kind, agent_id, takes_back)
            select :centre, position, :request, :kind, :actor, :actorKind, :agentId, :takesBack from step
            """;

    private static final String CONSULTATION = STEP + """
            insert into consultation (centre, position, request, reader, reader_kind, agent_id)
            select :centre, position, :request, :actor::text, :actorKind, :agentId from step
            """;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the counter of that centre until commit. */
    void lock(int centre) {
        locked(Set.of(new CentreNumber(centre)));
    }

    /**
     * Holds the counters of those centres until commit, always in one order so that nobody waits for each other; the
     * position of the last fact of each that has any.
     */
    Map<Integer, Long> locked(Set<CentreNumber> reach) {
        return this.jdbc
                .sql("""
                        select centre, position from journal_counter
                        where centre = any (:reach) order by centre for update
                        """)
                .param("reach", reach.stream().map(CentreNumber::value).toArray(Integer[]::new))
                .query((row, number) -> Map.entry(row.getInt("centre"), row.getLong("position")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds that act at the next position, under the lock; its words are sealed for that position. */
    void add(Place place, NewAct act, Optional<byte[]> words, Frame frame) {
        var half = act.outcome();
        mustBeOne(framed(ACT, place, act.kind(), frame)
                .param("words", words.orElse(null), Types.BINARY)
                .param("outcome", half.map(NewAct.Half::kind).orElse(null), Types.VARCHAR)
                .param("happenedOn", half.flatMap(NewAct.Half::happenedOn).orElse(null), Types.DATE)
                .param("toldOn", half.flatMap(NewAct.Half::toldOn).orElse(null), Types.DATE)
                .param("leader", half.flatMap(NewAct.Half::leader).orElse(null), Types.OTHER)
                .param("replaces", half.flatMap(NewAct.Half::replaces).orElse(null), Types.BIGINT)
                .param("takesBack", act.takesBack().orElse(null), Types.BIGINT)
                .param(
                        "problem",
                        act.trouble().map(Trouble::problem).map(Enum::name).orElse(null),
                        Types.VARCHAR)
                .param("message", act.trouble().flatMap(Trouble::message).orElse(null), Types.VARCHAR)
                .update());
    }

    /** Records that they opened the request. */
    void read(Place place, Frame frame) {
        mustBeOne(framed(CONSULTATION, place, "consultation", frame).update());
    }

    private JdbcClient.StatementSpec framed(String sql, Place place, String kind, Frame frame) {
        return this.jdbc
                .sql(sql)
                .param("centre", place.centre())
                .param("request", place.request())
                .param("kind", kind)
                .param("actor", frame.by().id())
                .param("actorKind", frame.by().kind().code())
                .param("agentId", frame.by().agentId().map(AgentId::value).orElse(null), Types.VARCHAR)
                .param("at", frame.at().atOffset(ZoneOffset.UTC));
    }

    private static void mustBeOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("a journal without its counter");
        }
    }

    /** Who acts, and when. */
    record Frame(Actor by, Instant at) {}
}
