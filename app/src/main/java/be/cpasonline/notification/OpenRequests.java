package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.request.RequestReference;
import be.cpasonline.wall.Wall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still open, by the centre that answers for it today: that of the request, or the one that took over. */
@Component
class OpenRequests {

    private final JdbcClient jdbc;
    private final Wall wall;
    private final WelfareCentres centres;

    OpenRequests(JdbcClient jdbc, Wall wall, WelfareCentres centres) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.centres = centres;
    }

    /** Of every centre that has any. */
    Map<CentreNumber, List<OpenRequest>> byCentre(Instant now) {
        return stillOpen().stream()
                .collect(Collectors.groupingBy(
                        open -> answeringFor(open.centre(), now), HashMap::new, Collectors.toList()));
    }

    /** Of one centre that stands today, and of those it took over from. */
    List<OpenRequest> of(CentreNumber centre, Instant now) {
        return byCentre(now).getOrDefault(centre, List.of());
    }

    /** How many of those nobody at the centre has read. */
    int unread(CentreNumber centre, Instant now) {
        return (int) of(centre, now).stream().filter(open -> !open.read()).count();
    }

    /** The centre that answers today for what was filed to this one. */
    CentreNumber answeringFor(CentreNumber centre, Instant now) {
        return this.centres
                .answeringFor(centre, BelgianTime.dayOf(now))
                .map(WelfareCentre::number)
                .orElse(centre);
    }

    private List<OpenRequest> stillOpen() {
        return this.wall.forMachinery(
                () -> this.jdbc.sql("""
                        select r.centre, r.id, r.reference, r.reception_date, r.competence_deadline, r.decision_deadline,
                               exists (select from consultation c where c.centre = r.centre and c.request = r.id) as read
                          from aid_request r
                        """).query(OpenRequests::open).list());
    }

    private static OpenRequest open(ResultSet row, int index) throws SQLException {
        return new OpenRequest(
                new CentreNumber(row.getInt("centre")),
                row.getObject("id", UUID.class),
                new RequestReference(row.getString("reference")),
                row.getObject("reception_date", LocalDate.class),
                row.getObject("competence_deadline", LocalDate.class),
                row.getObject("decision_deadline", LocalDate.class),
                row.getBoolean("read"),
                true,
                true);
    }
}
