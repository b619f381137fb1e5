package be.cpasonline.register;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import be.cpasonline.wall.Wall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the centres report to the federal service: nothing of an applicant is opened for it. */
@Component
public class ProblemReports {

    private static final String REPORTS = """
            select p.centre, p.position, p.kind, p.message, r.reference, j.at, s.at as settled_at, s.person, s.note
            from problem_report p
            join aid_request r on r.centre = p.centre and r.id = p.request
            join journal j on j.centre = p.centre and j.position = p.position
            left join problem_settled s on s.centre = p.centre and s.position = p.position
            """;

    private final Wall wall;
    private final JdbcClient jdbc;

    ProblemReports(Wall wall, JdbcClient jdbc) {
        this.wall = wall;
        this.jdbc = jdbc;
    }

    /**
     * One report.
     *
     * @param centre to which the request was filed
     * @param position of the report in the journal of that centre
     * @param message what the agent wrote for the federal service
     */
    public record Report(
            CentreNumber centre,
            long position,
            RequestReference reference,
            Instant at,
            Problem problem,
            Optional<String> message,
            Optional<Settled> settled) {

        @Override
        public String toString() {
            return "Report[redacted]";
        }
    }

    /** Who settled it, when and how. */
    public record Settled(Instant at, String person, String note) {

        @Override
        public String toString() {
            return "Settled[redacted]";
        }
    }

    /** Those nobody has settled, the oldest first. */
    public List<Report> waiting(int most) {
        return reports("where s.at is null order by j.at, p.centre, p.position limit :most", most);
    }

    /** Those that were settled, the last one first. */
    public List<Report> settled(int most) {
        return reports("where s.at is not null order by s.at desc, p.centre, p.position limit :most", most);
    }

    /**
     * A named person settled it; false when it does not wait, or no more.
     *
     * @throws IllegalArgumentException when the person has no name or the note no words
     */
    public boolean settle(CentreNumber centre, long position, Settled how) {
        if (how.person().isBlank() || how.note().isBlank()) {
            throw new IllegalArgumentException("a named person settles, and says how");
        }
        return this.wall.forMachinery(() -> this.jdbc
                        .sql("""
                        insert into problem_settled (centre, position, at, person, note)
                        select centre, position, :at, :person, :note from problem_report
                        where centre = :centre and position = :position
                        on conflict do nothing
                        """)
                        .param("centre", centre.value())
                        .param("position", position)
                        .param("at", how.at().atOffset(ZoneOffset.UTC))
                        .param("person", how.person().strip())
                        .param("note", how.note().strip())
                        .update()
                == 1);
    }

    private List<Report> reports(String which, int most) {
        return this.wall.forMachinery(() -> this.jdbc
                .sql(REPORTS + which)
                .param("most", most)
                .query((row, number) -> report(row))
                .list());
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                new CentreNumber(row.getInt("centre")),
                row.getLong("position"),
                new RequestReference(row.getString("reference")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Problem.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("message")),
                settled(row));
    }

    private static Optional<Settled> settled(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Settled(at.toInstant(), row.getString("person"), row.getString("note")));
    }
}
