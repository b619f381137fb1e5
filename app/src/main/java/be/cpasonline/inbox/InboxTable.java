package be.cpasonline.inbox;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.FirstQuestion;
import be.cpasonline.wall.Wall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads lists, each in one transaction on the side of the centre, whose first question travels with the taking of it. */
@Component
class InboxTable {

    /** How long "opened by" is worth saying. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final Wall wall;
    private final Across across;

    InboxTable(Wall wall, Across across) {
        this.wall = wall;
        this.across = across;
    }

    InboxPage page(CentreAccess access, View view, Instant since, Instant now) {
        var downwards = view.descending() != view.backwards();
        var parameters = noted(access, "list", now);
        parameters.putAll(Map.of(
                "filter", view.filter().code(),
                "sort", view.sort().code(),
                "today", BelgianTime.dayOf(now),
                "since", since.atOffset(ZoneOffset.UTC),
                "first", view.from().isEmpty(),
                "key", view.from().map(Bookmark::key).orElse(""),
                "reference", view.from().map(Bookmark::reference).orElse(""),
                "most", View.SIZE + 1));
        var lines = new FirstQuestion<>(
                downwards ? ListSql.DOWNWARDS : ListSql.UPWARDS, parameters, (row, number) -> line(row, access));
        return this.wall.asking(access, lines, found -> page(view, found));
    }

    List<Row> found(CentreAccess access, Wanted wanted, int most, Instant now) {
        var parameters = noted(access, "search", now);
        parameters.putAll(wanted.parameters());
        parameters.put("most", most);
        var rows = new FirstQuestion<>(SearchSql.FOUND, parameters, (row, number) -> found(row, access));
        return this.wall.asking(access, rows, this.across::marked);
    }

    /** A question more for whoever answers for others; whoever does not asks nothing that has an answer first. */
    List<Likeness> alike(CentreAccess access, UUID publicId, Instant now) {
        if (!Across.concerns(access)) {
            return this.wall.asking(access, alike(access, publicId, List.of(), now), Function.identity());
        }
        return this.wall.asking(
                access,
                this.across.person(publicId, access),
                persons -> this.wall.asking(
                        access,
                        alike(
                                access,
                                publicId,
                                persons.stream().flatMap(List::stream).toList(),
                                now),
                        Function.identity()));
    }

    private FirstQuestion<Likeness> alike(CentreAccess access, UUID publicId, List<Sought> sought, Instant now) {
        var parameters = marks(access, now);
        parameters.putAll(Sought.parameters(sought));
        parameters.put("publicId", publicId);
        return new FirstQuestion<>(SearchSql.ALIKE, parameters, (row, number) -> Rows.likeness(row));
    }

    private static Map<String, Object> noted(CentreAccess access, String act, Instant now) {
        var parameters = marks(access, now);
        parameters.put("own", access.centre().value());
        parameters.put("act", act);
        parameters.put("now", now.atOffset(ZoneOffset.UTC));
        return parameters;
    }

    private static Map<String, Object> marks(CentreAccess access, Instant now) {
        return new HashMap<>(Map.of(
                "reach",
                access.reach().stream().map(CentreNumber::value).toArray(Integer[]::new),
                "answersForOthers",
                Across.concerns(access),
                "reader",
                access.id(),
                "lately",
                now.minus(LATELY).atOffset(ZoneOffset.UTC)));
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
