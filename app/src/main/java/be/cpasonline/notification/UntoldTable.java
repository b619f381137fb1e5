package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which centres wait to be told, and how each was told in the end. Who calls stands on a side of the wall. */
@Component
class UntoldTable {

    private final JdbcClient jdbc;

    UntoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID request, CentreNumber centre, Instant since) {
        this.jdbc
                .sql("insert into untold (request, since, centre) values (:request, :since, :centre)")
                .param("request", request)
                .param("since", utc(since))
                .param("centre", centre.value())
                .update();
    }

    /** Until the transaction ends nobody else decides whether the centre of that request is untold. */
    void oneAtATime(UUID request) {
        this.jdbc
                .sql("select pg_advisory_xact_lock(:key)")
                .param("key", request.getMostSignificantBits() ^ request.getLeastSignificantBits())
                .query((_, index) -> index)
                .single();
    }

    List<Row> waiting() {
        return this.jdbc.sql("""
                        select u.request, r.reference, u.centre, u.since, r.competence_deadline
                          from untold u
                          join aid_request r on r.id = u.request
                         where not exists (
                           select from untold_settled s where s.request = u.request and s.since = u.since)
                         order by r.competence_deadline, u.since, u.request
                        """).query(UntoldTable::row).list();
    }

    void settleByMail(Row row, Instant at) {
        this.jdbc
                .sql("""
                        insert into untold_settled (request, since, centre, at, means)
                        values (:request, :since, :centre, :at, 'mail')
                        """)
                .param("request", row.request())
                .param("since", utc(row.shown().since()))
                .param("centre", row.shown().centre().value())
                .param("at", utc(at))
                .update();
    }

    void settleByPerson(Row row, String person, String note, Instant at) {
        this.jdbc
                .sql("""
                        insert into untold_settled (request, since, centre, at, means, person, note)
                        values (:request, :since, :centre, :at, 'person', :person, :note)
                        """)
                .param("request", row.request())
                .param("since", utc(row.shown().since()))
                .param("centre", row.shown().centre().value())
                .param("at", utc(at))
                .param("person", person)
                .param("note", note)
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("request", UUID.class),
                new UntoldCentre(
                        new RequestReference(row.getString("reference")),
                        new CentreNumber(row.getInt("centre")),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("competence_deadline", LocalDate.class)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What waits, with the inner id that is shown nowhere. */
    record Row(UUID request, UntoldCentre shown) {}
}
