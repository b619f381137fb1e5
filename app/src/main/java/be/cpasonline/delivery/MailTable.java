package be.cpasonline.delivery;

import be.cpasonline.centres.CentreNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails and what became of them. Rows are added, never changed; who calls stands on a side of the wall. */
@Component
class MailTable {

    private static final String MAILS = "select id, kind, centre, request, due_on, recipient, ordered_at from mail";

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in one statement, and so in one round trip. */
    void add(List<ScheduledMail> mails) {
        this.jdbc
                .sql("""
                        insert into mail (id, centre, kind, request, due_on, recipient, ordered_at)
                        select * from unnest(
                          :ids::uuid[], :centres::integer[], :kinds::text[], :requests::uuid[], :days::date[],
                          :recipients::uuid[], :times::timestamptz[])
                        """)
                .param("ids", each(mails, ScheduledMail::id))
                .param("centres", each(mails, mail -> mail.centre().value()))
                .param("kinds", each(mails, mail -> mail.kind().code()))
                .param("requests", each(mails, mail -> mail.order().request().orElse(null)))
                .param("days", each(mails, mail -> mail.order().dueOn().orElse(null)))
                .param(
                        "recipients",
                        each(mails, mail -> mail.order().recipient().orElse(null)))
                .param("times", each(mails, mail -> utc(mail.orderedAt())))
                .update();
    }

    /** As text: the statement says which type each array has. */
    private static @Nullable String[] each(List<ScheduledMail> mails, Function<ScheduledMail, @Nullable Object> part) {
        return mails.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    Optional<ScheduledMail> find(UUID id) {
        return this.jdbc
                .sql(MAILS + " where id = :id")
                .param("id", id)
                .query(MailTable::mail)
                .optional();
    }

    List<ScheduledMail> ofRequest(UUID request) {
        return this.jdbc
                .sql(MAILS + " where request = :request order by id")
                .param("request", request)
                .query(MailTable::mail)
                .list();
    }

    /** Those of some kinds ordered for the centre, the latest first. */
    List<ScheduledMail> latest(CentreNumber centre, Set<MailKind> kinds, int most) {
        return this.jdbc
                .sql(MAILS
                        + " where centre = :centre and kind in (:kinds) order by ordered_at desc, id desc limit :most")
                .param("centre", centre.value())
                .param("kinds", kinds.stream().map(MailKind::code).toList())
                .param("most", most)
                .query(MailTable::mail)
                .list();
    }

    /** Those that fell due at the centre on that day. */
    List<ScheduledMail> ofRound(CentreNumber centre, MailKind kind, LocalDate dueOn) {
        return this.jdbc
                .sql(MAILS + " where centre = :centre and kind = :kind and due_on = :dueOn order by id")
                .param("centre", centre.value())
                .param("kind", kind.code())
                .param("dueOn", dueOn)
                .query(MailTable::mail)
                .list();
    }

    int countTo(CentreNumber centre, UUID recipient, MailKind kind, Instant since) {
        return this.jdbc
                .sql("""
                        select count(*) from mail
                         where centre = :centre and recipient = :recipient and kind = :kind and ordered_at > :since
                        """)
                .param("centre", centre.value())
                .param("recipient", recipient)
                .param("kind", kind.code())
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    void add(ScheduledMail mail, Attempt attempt) {
        this.jdbc
                .sql("""
                        insert into mail_attempt (mail, centre, number, at, result)
                        values (:mail, :centre, :number, :at, :result)
                        """)
                .param("mail", mail.id())
                .param("centre", mail.centre().value())
                .param("number", attempt.number())
                .param("at", utc(attempt.at()))
                .param("result", attempt.result().code())
                .update();
    }

    List<Attempt> attempts(UUID mail) {
        return this.jdbc
                .sql("select number, at, result from mail_attempt where mail = :mail order by number")
                .param("mail", mail)
                .query((row, index) -> new Attempt(
                        row.getInt("number"), instant(row, "at"), AttemptResult.ofCode(row.getString("result"))))
                .list();
    }

    /** Mails that will never be handed over, the latest first. */
    List<LostMail> lost(int most) {
        return this.jdbc
                .sql("""
                        select m.kind, m.centre, m.request, a.at, a.result
                          from mail_attempt a join mail m on m.id = a.mail
                         where a.result in ('refused', 'givenUp')
                         order by a.at desc
                         limit :most
                        """)
                .param("most", most)
                .query((row, index) -> new LostMail(
                        MailKind.ofCode(row.getString("kind")),
                        new CentreNumber(row.getInt("centre")),
                        Optional.ofNullable(row.getObject("request", UUID.class)),
                        instant(row, "at"),
                        row.getString("result").equals(AttemptResult.REFUSED.code())))
                .list();
    }

    private static ScheduledMail mail(ResultSet row, int index) throws SQLException {
        return new ScheduledMail(
                row.getObject("id", UUID.class),
                new MailOrder(
                        MailKind.ofCode(row.getString("kind")),
                        new CentreNumber(row.getInt("centre")),
                        Optional.ofNullable(row.getObject("request", UUID.class)),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("recipient", UUID.class)),
                        instant(row, "ordered_at")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
