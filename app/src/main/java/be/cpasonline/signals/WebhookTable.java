package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that are told, and those that no longer are. Who calls stands on the side of their centre. */
@Component
class WebhookTable {

    private static final String STANDING = """
            select w.id, w.centre, w.software, w.client, w.address, w.at, coalesce((
                     select a.outcome <> 'delivered' from signal_answer a join signal s on s.id = a.signal
                     where s.webhook = w.id order by a.at desc, a.number desc limit 1), false) as failing
              from webhook w
             where w.centre = :centre
               and not exists (select from webhook_ended e where e.webhook = w.id)
            """;

    private final JdbcClient jdbc;

    WebhookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code failing}: whether the last try did not arrive. */
    record Standing(Webhook webhook, boolean failing) {}

    /** Until the transaction ends nobody else counts or changes what goes under that id. */
    void oneAtATime(UUID id) {
        this.jdbc
                .sql("select pg_advisory_xact_lock(:key)")
                .param("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .query((_, index) -> index)
                .single();
    }

    void add(Webhook webhook) {
        this.jdbc
                .sql("""
                        insert into webhook (id, centre, software, client, address, at)
                        values (:id, :centre, :software, :client, :address, :at)
                        """)
                .param("id", webhook.id())
                .param("centre", webhook.centre().value())
                .param("software", webhook.software())
                .param("client", webhook.client())
                .param("address", webhook.address())
                .param("at", utc(webhook.at()))
                .update();
    }

    List<Standing> of(CentreSoftware software) {
        return this.jdbc
                .sql(STANDING + " and w.software = :software order by w.at, w.id")
                .param("centre", software.centre().value())
                .param("software", software.id())
                .query(WebhookTable::standing)
                .list();
    }

    Optional<Standing> find(CentreSoftware software, UUID id) {
        return of(software).stream()
                .filter(one -> one.webhook().id().equals(id))
                .findFirst();
    }

    List<Standing> of(CentreNumber centre) {
        return this.jdbc
                .sql(STANDING + " order by w.client, w.at, w.id")
                .param("centre", centre.value())
                .query(WebhookTable::standing)
                .list();
    }

    /** False when it was ended before. */
    boolean end(CentreNumber centre, UUID webhook, EndCause cause, Optional<UUID> actor, Instant at) {
        return this.jdbc
                        .sql("""
                        insert into webhook_ended (webhook, centre, at, cause, actor)
                        values (:webhook, :centre, :at, :cause, :actor) on conflict do nothing
                        """)
                        .param("webhook", webhook)
                        .param("centre", centre.value())
                        .param("at", utc(at))
                        .param("cause", cause.code())
                        .param("actor", actor.orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                new CentreNumber(row.getInt("centre")),
                row.getObject("software", UUID.class),
                row.getString("client"),
                row.getString("address"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(webhook(row), row.getBoolean("failing"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
