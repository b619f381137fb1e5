package be.cpasonline.book;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.request.Channel;
import be.cpasonline.request.RequestReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses of calendars, each by the hash of its secret, and the limits they show. */
@Component
class CalendarTable {

    private static final String STANDING =
            "not exists (select from calendar_address_revoked v where v.centre = a.centre and v.secret = a.secret)";

    private static final String LIMITS = """
            select r.public_id, r.reference, r.channel, l.kind, l.day
            from request_state s
            join aid_request r on r.centre = s.centre and r.id = s.request
            cross join lateral (values
              ('COMPETENCE', s.competence_limit, s.competence_running),
              ('DECISION', s.decision_limit, s.decision_running)) as l (kind, day, running)
            where s.centre = any (:centres) and s.merged_into is null and l.running
            order by l.day, r.reference, l.kind
            """;

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CentreAccess access, byte[] hash, Instant now) {
        this.jdbc
                .sql("""
                        insert into calendar_address (secret, centre, made_by, made_at)
                        values (:hash, :centre, :agent, :now)
                        """)
                .param("hash", hash)
                .param("centre", access.centre().value())
                .param("agent", access.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int revokeAll(CentreAccess access, Instant now) {
        return this.jdbc
                .sql("""
                        insert into calendar_address_revoked (secret, centre, revoked_by, revoked_at)
                        select a.secret, a.centre, :agent, :now from calendar_address a
                        where a.centre = :centre and %s
                        on conflict (secret) do nothing
                        """.formatted(STANDING))
                .param("agent", access.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("centre", access.centre().value())
                .update();
    }

    Optional<CalendarAddress> standing(CentreAccess access) {
        return this.jdbc
                .sql("select a.made_by, a.made_at from calendar_address a where a.centre = :centre and " + STANDING
                        + " order by a.made_at desc limit 1")
                .param("centre", access.centre().value())
                .query((row, index) -> new CalendarAddress(
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<CentreNumber> centreOf(byte[] hash) {
        return this.jdbc
                .sql("select a.centre from calendar_address a where a.secret = :hash and " + STANDING)
                .param("hash", hash)
                .query((row, index) -> new CentreNumber(row.getInt("centre")))
                .optional();
    }

    List<Limit> limits(Collection<CentreNumber> centres) {
        return this.jdbc
                .sql(LIMITS)
                .param("centres", centres.stream().map(CentreNumber::value).toArray(Integer[]::new))
                .query(CalendarTable::limit)
                .list();
    }

    private static Limit limit(ResultSet row, int index) throws SQLException {
        return new Limit(
                row.getObject("public_id", UUID.class),
                new RequestReference(row.getString("reference")),
                Channel.ofCode(row.getString("channel")),
                Limit.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class));
    }
}
