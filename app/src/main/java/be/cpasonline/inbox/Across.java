package be.cpasonline.inbox;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.request.SamePersonTokens;
import be.cpasonline.wall.FirstQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The same person across a centre and those it answers for: only the rows that are shown are opened, for the tokens of
 * the other centres, and only for whoever answers for more than one. It makes nothing read. Circular § 9.2.
 */
@Component
class Across {

    private static final Set<String> PROVEN = Set.of("eid", "itsme");

    private final JdbcClient jdbc;
    private final SamePersonTokens persons;

    Across(JdbcClient jdbc, SamePersonTokens persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    static boolean concerns(CentreAccess access) {
        return access.reach().size() > 1;
    }

    /** The person of that row, as the others within reach know them. */
    List<Sought> sought(ResultSet row, CentreAccess access) throws SQLException {
        if (!concerns(access)) {
            return List.of();
        }
        var own = new CentreNumber(row.getInt("centre"));
        var publicId = row.getObject("public_id", UUID.class);
        var proven = PROVEN.contains(row.getString("identification"));
        var known = this.persons.of(row);
        return access.reach().stream()
                .filter(centre -> !centre.equals(own))
                .flatMap(centre -> known.in(centre).stream().map(token -> new Sought(publicId, proven, centre, token)))
                .toList();
    }

    /** The question for the person of one request; it has no answer for whoever answers for one centre only. */
    FirstQuestion<List<Sought>> person(UUID publicId, CentreAccess access) {
        var reach = concerns(access) ? access.reach() : Set.<CentreNumber>of();
        return new FirstQuestion<>(
                SearchSql.PERSON,
                Map.of("reach", reach.stream().map(CentreNumber::value).toArray(Integer[]::new), "publicId", publicId),
                (row, number) -> sought(row, access));
    }

    /** The rows, each marked when the same person was found in another centre of the reach. */
    List<Row> marked(List<Found> found) {
        var sought = found.stream().flatMap(one -> one.sought().stream()).toList();
        var certain = sought.isEmpty() ? Map.<UUID, Boolean>of() : elsewhere(sought);
        return found.stream()
                .map(Found::row)
                .map(row -> certain.containsKey(row.publicId())
                        ? row.alike(certain.get(row.publicId()) ? Same.CERTAIN : Same.PROPOSED)
                        : row)
                .toList();
    }

    private Map<UUID, Boolean> elsewhere(List<Sought> sought) {
        return this.jdbc
                .sql(SearchSql.ELSEWHERE)
                .params(Sought.parameters(sought))
                .param("ids", sought.stream().map(Sought::publicId).toArray(UUID[]::new))
                .param("proven", sought.stream().map(Sought::proven).toArray(Boolean[]::new))
                .query((row, number) -> Map.entry(row.getObject("public_id", UUID.class), row.getBoolean("certain")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A row, and whom of it to seek elsewhere. */
    record Found(Row row, List<Sought> sought) {}
}
