package be.cpasonline.inbox;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists inside a transaction that stands on the side of the centre, one statement each. */
@Component
class InboxTable {

    /** How long "opened by" is worth saying. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Across across;

    InboxTable(JdbcClient jdbc, Across across) {
        this.jdbc = jdbc;
        this.across = across;
    }

    InboxPage page(CentreAccess access, View view, Instant since, Instant now) {
        var downwards = view.descending() != view.backwards();
        var found = noted(this.jdbc.sql(downwards ? ListSql.DOWNWARDS : ListSql.UPWARDS), access, "list", now)
                .param("filter", view.filter().code())
                .param("sort", view.sort().code())
                .param("today", BelgianTime.dayOf(now))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("first", view.from().isEmpty())
                .param("key", view.from().map(Bookmark::key).orElse(""))
                .param("reference", view.from().map(Bookmark::reference).orElse(""))
                .param("most", View.SIZE + 1)
                .query((row, number) -> line(row, access))
                .list();
        return page(view, found);
    }

    List<Row> found(CentreAccess access, Wanted wanted, int most, Instant now) {
        return this.across.marked(noted(wanted.into(this.jdbc.sql(SearchSql.FOUND)), access, "search", now)
                .param("most", most)
                .query((row, number) -> found(row, access))
                .list());
    }

    List<Likeness> alike(CentreAccess access, UUID publicId, Instant now) {
        var sought = this.across.sought(publicId, access);
        return marks(Sought.into(this.jdbc.sql(SearchSql.ALIKE), sought), access, now)
                .param("publicId", publicId)
                .query((row, number) -> Rows.likeness(row))
                .list();
    }

    private static JdbcClient.StatementSpec noted(
            JdbcClient.StatementSpec statement, CentreAccess access, String act, Instant now) {
        return marks(statement, access, now)
                .param("own", access.centre().value())
                .param("act", act)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static JdbcClient.StatementSpec marks(
            JdbcClient.StatementSpec statement, CentreAccess access, Instant now) {
        return statement
                .param("reach", access.reach().stream().map(CentreNumber::value).toArray(Integer[]::new))
                .param("answersForOthers", Across.concerns(access))
                .param("reader", access.id())
                .param("lately", now.minus(LATELY).atOffset(ZoneOffset.UTC));
    }

    /** One line of the answer; the first tells the counts even when no row follows them. */
    private record Line(Map<Filter, Integer> counts, int fresh, int passed, Optional<Keyed> keyed) {}

    private record Keyed(Across.Found found, String key) {

        Bookmark mark(boolean before) {
            return new Bookmark(this.key, this.found.row().reference().value(), before);
        }
    }

    private Across.Found found(ResultSet row, CentreAccess access) throws SQLException {
        return new Across.Found(Rows.read(row), this.across.sought(row, access));
    }

    private Line line(ResultSet row, CentreAccess access) throws SQLException {
        var counts = new EnumMap<Filter, Integer>(Filter.class);
        counts.put(Filter.ALL, row.getInt("all_files"));
        counts.put(Filter.UNREAD, row.getInt("unread"));
        counts.put(Filter.COMPETENCE_DUE, row.getInt("competence"));
        counts.put(Filter.DECISION_DUE, row.getInt("decision"));
        counts.put(Filter.OVERDUE, row.getInt("overdue"));
        counts.put(Filter.CLOSED, row.getInt("closed_files"));
        return new Line(
                counts,
                row.getInt("fresh"),
                row.getInt("passed"),
                row.getString("key") == null
                        ? Optional.empty()
                        : Optional.of(new Keyed(found(row, access), row.getString("key"))));
    }

    private InboxPage page(View view, List<Line> lines) {
        var counts = lines.getFirst().counts();
        var shown = new ArrayList<>(lines.stream()
                .flatMap(line -> line.keyed().stream())
                .limit(View.SIZE)
                .toList());
        boolean more = lines.size() > View.SIZE;
        int passed = view.from().isEmpty() ? 0 : lines.getFirst().passed();
        if (view.backwards()) {
            Collections.reverse(shown);
        }
        int before = view.backwards() ? counts.getOrDefault(view.filter(), 0) - passed - shown.size() : passed;
        boolean earlier = view.backwards() ? more : passed > 0;
        boolean later = view.backwards() ? passed > 0 : more;
        return new InboxPage(
                this.across.marked(shown.stream().map(Keyed::found).toList()),
                counts,
                lines.getFirst().fresh(),
                before,
                earlier && !shown.isEmpty() ? Optional.of(shown.getFirst().mark(true)) : Optional.empty(),
                later && !shown.isEmpty() ? Optional.of(shown.getLast().mark(false)) : Optional.empty());
    }
}
