package be.cpasonline.clients;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that the form sent to a centre and whose receipt no software confirmed. Joins the open transaction of whoever acts. */
@Component
class WaitingRequests {

    private static final String UNCONFIRMED = """
             from aid_request r
            where r.centre = any (:reach) and r.channel = 'online'
              and not exists (select from consultation c
                where c.centre = r.centre and c.request = r.id and c.reader_kind = 'software')
            """;

    private static final String FETCHED = """
            select t.agent as software, count(distinct t.request) as requests, min(t.at) as first_at
              from trail t
             where t.centre = :centre and t.actor_kind = 'software' and t.act = 'reading'
               and t.request in (select r.id""" + UNCONFIRMED + ") group by t.agent";

    private static final String LAST_RECEIPT = """
            select l.at
              from unnest(:reach::integer[]) as own (centre)
              cross join lateral (
                select j.at from consultation c
                  join journal j on j.centre = c.centre and j.position = c.position
                 where c.centre = own.centre and c.reader_kind = 'software' and c.reader = :software
                 order by c.position desc limit 1) l
             order by l.at desc limit 1
            """;

    private final JdbcClient jdbc;

    WaitingRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many, and the reception date of the oldest. */
    record Unconfirmed(int requests, Optional<LocalDate> oldest) {}

    /** How many one software read without confirming, and when it read the first of them. */
    record Fetched(int requests, Instant since) {}

    Unconfirmed unconfirmed(CentreAccess access) {
        return this.jdbc
                .sql("select count(*) as requests, min(r.reception_date) as oldest" + UNCONFIRMED)
                .param("reach", reach(access))
                .query((row, number) -> new Unconfirmed(
                        row.getInt("requests"), Optional.ofNullable(row.getObject("oldest", LocalDate.class))))
                .single();
    }

    Map<UUID, Fetched> fetched(CentreAccess access) {
        return this.jdbc
                .sql(FETCHED)
                .param("centre", access.centre().value())
                .param("reach", reach(access))
                .query((row, number) -> Map.entry(row.getObject("software", UUID.class), fetched(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When that software confirmed a receipt for the last time. */
    Optional<Instant> lastReceipt(CentreAccess access, UUID software) {
        return this.jdbc
                .sql(LAST_RECEIPT)
                .param("reach", reach(access))
                .param("software", software.toString())
                .query((row, number) -> instant(row, "at"))
                .optional();
    }

    private static Fetched fetched(ResultSet row) throws SQLException {
        return new Fetched(row.getInt("requests"), instant(row, "first_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Integer[] reach(CentreAccess access) {
        return access.reach().stream().map(CentreNumber::value).toArray(Integer[]::new);
    }
}
