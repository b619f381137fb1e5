package be.cpasonline.centrekeys;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.wall.FirstQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which keys were registered, and which of them are used no more; both are facts. */
@Component
class CentreKeyTable {

    private static final String IN_USE = """
            select k.id, k.centre, k.jwk, k.software, k.client, k.at
              from sealing_key k
             where k.centre = :centre
               and not exists (select from sealing_key_ended e where e.sealing_key = k.id)
             order by k.at, k.id
            """;

    private final JdbcClient jdbc;

    CentreKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of that centre alone, whatever else is within reach: an ended centre's keys open nothing for its successor. */
    static FirstQuestion<CentreKey> inUse(CentreNumber centre) {
        return new FirstQuestion<>(IN_USE, Map.of("centre", centre.value()), CentreKeyTable::key);
    }

    /** Until the transaction ends nobody else registers a key of that centre. */
    void oneAtATime(CentreNumber centre) {
        this.jdbc
                .sql("select pg_advisory_xact_lock(hashtext('sealing_key'), :centre)")
                .param("centre", centre.value())
                .query((_, index) -> index)
                .single();
    }

    void add(CentreKey key) {
        this.jdbc
                .sql("""
                        insert into sealing_key (id, centre, key_id, jwk, software, client, at)
                        values (:id, :centre, :keyId, :jwk, :software, :client, :at)
                        """)
                .param("id", key.id())
                .param("centre", key.centre().value())
                .param("keyId", key.key().keyId())
                .param("jwk", key.key().jwk().toJSONString())
                .param("software", key.software())
                .param("client", key.client())
                .param("at", utc(key.at()))
                .update();
    }

    /** False when it was ended before. */
    boolean end(CentreKey key, CentreAccess by, Instant at) {
        return this.jdbc
                        .sql("""
                        insert into sealing_key_ended (sealing_key, centre, at, cause, actor)
                        values (:key, :centre, :at, :cause, :actor) on conflict do nothing
                        """)
                        .param("key", key.id())
                        .param("centre", key.centre().value())
                        .param("at", utc(at))
                        .param("cause", cause(by))
                        .param("actor", by.id())
                        .update()
                == 1;
    }

    private static String cause(CentreAccess by) {
        return switch (by) {
            case CentreAgent agent -> "agent";
            case CentreSoftware software -> "software";
        };
    }

    private static CentreKey key(ResultSet row, int number) throws SQLException {
        return new CentreKey(
                row.getObject("id", UUID.class),
                new CentreNumber(row.getInt("centre")),
                PublicKey.stored(row.getString("jwk")),
                row.getObject("software", UUID.class),
                row.getString("client"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
