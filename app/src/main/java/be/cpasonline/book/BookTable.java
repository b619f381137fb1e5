package be.cpasonline.book;

import be.cpasonline.book.BookLine.Standing;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.language.Language;
import be.cpasonline.register.Noted;
import be.cpasonline.request.Channel;
import be.cpasonline.request.RequestReference;
import be.cpasonline.request.Signature.Signatory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of a register without names, in the order of reception date, then number. */
@Component
class BookTable {

    private static final String CHOSEN = """
            from register_entry e
            where e.centre = any (:centres) and e.reception_date between :first and :last
            """;

    /** The lines are chosen first: what stands beside them is then looked up for these alone. */
    private static final String LINES = """
            with chosen as (
              select e.centre, e.request, e.reception_date, e.year, e.number %s %s
              order by e.reception_date, e.number, e.centre limit :limit offset :skipped
            )
            select c.*, r.public_id, r.reference, r.submitted_at, r.channel, r.language, h.transferred_from, g.signatory,
              s.read, s.decision_running, s.decision_limit, s.closed, s.merged_into
            from chosen c
            join aid_request r on r.centre = c.centre and r.id = c.request
            join state_of_request s on s.centre = c.centre and s.request = c.request
            left join hand_entry h on h.centre = c.centre and h.request = c.request
            left join lateral (
              select signatory from signature g
              where g.centre = c.centre and g.request = c.request order by recorded_at desc limit 1) g on true
            order by c.reception_date, c.number, c.centre
            """;

    private static final String ANYWHERE = "";
    private static final String AFTER =
            "and (e.reception_date, e.number, e.centre) > (:afterDay, :afterNumber, :afterCentre)";

    private final JdbcClient jdbc;

    BookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(CentreAccess access, Period period) {
        return chosen("select count(*) " + CHOSEN, access, period)
                .query(Long.class)
                .single();
    }

    List<BookLine> page(CentreAccess access, Period period, int page) {
        return chosen(LINES.formatted(CHOSEN, ANYWHERE), access, period)
                .param("limit", BookPage.LINES)
                .param("skipped", (long) (page - 1) * BookPage.LINES)
                .query(BookTable::line)
                .list();
    }

    List<BookLine> from(CentreAccess access, Period period, int limit) {
        return chosen(LINES.formatted(CHOSEN, ANYWHERE), access, period)
                .param("limit", limit)
                .param("skipped", 0)
                .query(BookTable::line)
                .list();
    }

    List<BookLine> after(CentreAccess access, Period period, BookLine last, int limit) {
        return chosen(LINES.formatted(CHOSEN, AFTER), access, period)
                .param("afterDay", last.received())
                .param("afterNumber", last.number())
                .param("afterCentre", last.centre().value())
                .param("limit", limit)
                .param("skipped", 0)
                .query(BookTable::line)
                .list();
    }

    private JdbcClient.StatementSpec chosen(String sql, CentreAccess access, Period period) {
        return this.jdbc
                .sql(sql)
                .param("centres", Reach.of(access))
                .param("first", period.first())
                .param("last", period.last());
    }

    private static BookLine line(ResultSet row, int index) throws SQLException {
        return new BookLine(
                row.getObject("request", UUID.class),
                row.getObject("public_id", UUID.class),
                new CentreNumber(row.getInt("centre")),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("reception_date", LocalDate.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                Channel.ofCode(row.getString("channel")),
                Optional.ofNullable(row.getObject("transferred_from", Integer.class))
                        .map(CentreNumber::new),
                Optional.ofNullable(row.getString("signatory")).map(Signatory::ofCode),
                new RequestReference(row.getString("reference")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getObject("decision_limit", LocalDate.class),
                standing(row),
                Optional.empty(),
                Noted.NOTHING);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getObject("merged_into") != null) {
            return Standing.MERGED;
        }
        if (row.getBoolean("closed")) {
            return Standing.CLOSED;
        }
        if (!row.getBoolean("decision_running")) {
            return Standing.ANSWERED;
        }
        return row.getBoolean("read") ? Standing.RUNNING : Standing.UNREAD;
    }
}
