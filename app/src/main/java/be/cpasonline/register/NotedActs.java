package be.cpasonline.register;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.request.DataKeys;
import be.cpasonline.sealing.DataKey;
import be.cpasonline.wall.Wall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agents noted of many requests at once, for a register: the seals of those requests are opened, and of no others. */
@Component
public class NotedActs {

    private static final String NOTED = """
            select a.request, a.position, a.kind, a.actor::text as actor, a.actor_kind, a.agent_id, a.takes_back, j.at,
              s.words, o.kind as outcome, o.happened_on, o.told_on, o.first_request, o.replaces, f.public_id, f.reference
            from act a
            join journal j on j.centre = a.centre and j.position = a.position
            left join sealed_act s on s.centre = a.centre and s.position = a.position
            left join outcome o on o.centre = a.centre and o.position = a.position
            left join aid_request f on f.id = o.first_request
            where a.centre = any (:centres) and a.request = any (:requests) and a.kind in ('enrolment', 'outcome', 'taking_back')
            order by a.centre, a.position
            """;

    private final Wall wall;
    private final JdbcClient jdbc;
    private final DataKeys keys;

    NotedActs(Wall wall, JdbcClient jdbc, DataKeys keys) {
        this.wall = wall;
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** By the id of the request; without those of which nothing was noted, that are out of reach or cannot be read any more. */
    public Map<UUID, Noted> of(CentreAccess access, List<UUID> requests) {
        return this.wall.forAccess(access, () -> noted(rows(access, requests)));
    }

    private Map<UUID, List<ActRow>> rows(CentreAccess access, List<UUID> requests) {
        return this.jdbc
                .sql(NOTED)
                .param(
                        "centres",
                        access.reach().stream().map(centre -> centre.value()).toArray(Integer[]::new))
                .param("requests", requests.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .stream()
                .collect(Collectors.groupingBy(ActRow::request));
    }

    private static ActRow row(ResultSet row) throws SQLException {
        return ActRows.act(row, Optional.ofNullable(row.getBytes("words")), Optional.ofNullable(ActRows.outcome(row)));
    }

    private Map<UUID, Noted> noted(Map<UUID, List<ActRow>> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return this.keys.of(List.copyOf(rows.keySet())).values().stream()
                .collect(Collectors.toMap(
                        DataKey::request, key -> noted(key, rows.getOrDefault(key.request(), List.of()))));
    }

    private static Noted noted(DataKey key, List<ActRow> rows) {
        var ledger = new Ledger(key.request(), List.of(), rows);
        var number = ledger.enrolment().flatMap(row -> words(key, row)).flatMap(ActWords::text);
        var outcomes = ledger.own().stream()
                .filter(row -> !row.outcomeIs(NewAct.COMPETENCE))
                .map(row -> Files.outcome(row.outcome().orElseThrow(), words(key, row)))
                .toList();
        return new Noted(number, outcomes);
    }

    private static Optional<ActWords> words(DataKey key, ActRow row) {
        return row.words().map(closed -> ActWords.opened(key, row.position(), closed));
    }
}
