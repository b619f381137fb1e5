package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.sealing.KeptSeal;
import be.cpasonline.wall.Wall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets of addresses, sealed. After a renewal the one before signs too, for a day. */
@Component
class Secrets {

    static final Duration OVERLAP = Duration.ofHours(24);

    /** However often somebody renews: every signature has its place in one header. */
    private static final int MOST_SIGNING = 5;

    private final JdbcClient jdbc;
    private final KeptSeal seal;
    private final Wall wall;

    Secrets(JdbcClient jdbc, KeptSeal seal, Wall wall) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.wall = wall;
    }

    private record Row(UUID webhook, int number, byte[] sealed, Instant at) {

        String name() {
            return "webhook secret/" + this.webhook + '/' + this.number;
        }
    }

    /** A new one that signs from now on. */
    Secret add(CentreNumber centre, UUID webhook, Instant now) {
        var before = rows(webhook);
        var secret = Secret.fresh();
        var place = new Row(webhook, before.isEmpty() ? 1 : before.getFirst().number() + 1, new byte[0], now);
        this.jdbc
                .sql("""
                        insert into webhook_secret (webhook, number, centre, sealed, at)
                        values (:webhook, :number, :centre, :sealed, :at)
                        """)
                .param("webhook", webhook)
                .param("number", place.number())
                .param("centre", centre.value())
                .param("sealed", this.seal.seal(place.name(), secret.bytes()))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** Those that sign at that moment, the newest first. */
    List<Secret> signing(UUID webhook, Instant now) {
        var signing = new ArrayList<Secret>();
        var renewed = Instant.MAX;
        for (var row : rows(webhook)) {
            if (signing.size() < MOST_SIGNING && now.minus(OVERLAP).isBefore(renewed)) {
                signing.add(new Secret(this.seal.open(row.name(), row.sealed())));
            }
            renewed = row.at();
        }
        return List.copyOf(signing);
    }

    /** Forgets those that sign no more. */
    void forgetOld(UUID webhook, Instant now) {
        this.jdbc
                .sql("""
                        delete from webhook_secret s
                         where s.webhook = :webhook
                           and exists (select from webhook_secret later
                                        where later.webhook = s.webhook and later.number = s.number + 1
                                          and later.at <= :renewed)
                        """)
                .param("webhook", webhook)
                .param("renewed", now.minus(OVERLAP).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets all of an address that is told nothing more. */
    void forget(UUID webhook) {
        this.jdbc
                .sql("delete from webhook_secret where webhook = :webhook")
                .param("webhook", webhook)
                .update();
    }

    /** Seals every secret anew, under the master key that seals now; how many there are. */
    int sealAnew() {
        return this.wall.forMachinery(() -> {
            var all = this.jdbc
                    .sql("select webhook, number, sealed, at from webhook_secret for update")
                    .query(Secrets::row)
                    .list();
            all.forEach(this::sealAnew);
            return all.size();
        });
    }

    private void sealAnew(Row row) {
        this.jdbc
                .sql("update webhook_secret set sealed = :sealed where webhook = :webhook and number = :number")
                .param("sealed", this.seal.seal(row.name(), this.seal.open(row.name(), row.sealed())))
                .param("webhook", row.webhook())
                .param("number", row.number())
                .update();
    }

    private List<Row> rows(UUID webhook) {
        return this.jdbc
                .sql(
                        "select webhook, number, sealed, at from webhook_secret where webhook = :webhook order by number desc")
                .param("webhook", webhook)
                .query(Secrets::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("webhook", UUID.class),
                row.getInt("number"),
                row.getBytes("sealed"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
