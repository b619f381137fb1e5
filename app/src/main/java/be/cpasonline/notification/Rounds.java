package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.MailKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What centres were written to, one row a centre, kind and day; and what a digest tells of. Who calls stands on a side. */
@Component
class Rounds {

    /** A request no notice was sent for, and its centre of that day. */
    record Item(UUID request, CentreNumber centre, Instant at) {}

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims the round; false when it was claimed before, perhaps a moment ago by another node. */
    boolean claim(Round round) {
        return this.jdbc
                        .sql("""
                        insert into mail_round (centre, kind, due_on, at) values (:centre, :kind, :dueOn, :at)
                        on conflict do nothing
                        """)
                        .param("centre", round.centre().value())
                        .param("kind", round.kind().code())
                        .param("dueOn", round.dueOn())
                        .param("at", utc(round.at()))
                        .update()
                == 1;
    }

    /** Those that fell due on that day or later, of all centres. */
    List<Round> since(LocalDate day) {
        return this.jdbc
                .sql("select centre, kind, due_on, at from mail_round where due_on >= :day")
                .param("day", day)
                .query(Rounds::round)
                .list();
    }

    void leaveToDigest(Item item) {
        this.jdbc
                .sql("insert into digest_item (request, centre, at) values (:request, :centre, :at)")
                .param("request", item.request())
                .param("centre", item.centre().value())
                .param("at", utc(item.at()))
                .update();
    }

    /** Requests of all centres that no digest has told of. */
    List<Item> untoldItems() {
        return this.jdbc.sql("""
                        select i.request, i.centre, i.at from digest_item i
                         where not exists (select from digest_content c where c.request = i.request)
                         order by i.at, i.request
                        """).query(Rounds::item).list();
    }

    void tell(Item item, Round digest) {
        this.jdbc
                .sql("""
                        insert into digest_content (request, centre, kind, due_on)
                        values (:request, :centre, 'digest', :dueOn)
                        """)
                .param("request", item.request())
                .param("centre", digest.centre().value())
                .param("dueOn", digest.dueOn())
                .update();
    }

    /** Whether a digest told of that request, or tried to. */
    boolean wasInDigest(UUID request) {
        return this.jdbc
                .sql("select exists (select from digest_content where request = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** What the digest of that centre and day tells of. */
    List<Item> toldBy(CentreNumber centre, LocalDate dueOn) {
        return this.jdbc
                .sql("""
                        select i.request, i.centre, i.at from digest_content c join digest_item i on i.request = c.request
                         where c.centre = :centre and c.due_on = :dueOn
                        """)
                .param("centre", centre.value())
                .param("dueOn", dueOn)
                .query(Rounds::item)
                .list();
    }

    private static Item item(ResultSet row, int index) throws SQLException {
        return new Item(
                row.getObject("request", UUID.class),
                new CentreNumber(row.getInt("centre")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        var code = row.getString("kind");
        return new Round(
                new CentreNumber(row.getInt("centre")),
                Arrays.stream(MailKind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
