package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands outside the wall of a centre: which draft made which request, and who may see its confirmation page. */
@Component
class Claims {

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Receipt> of(DraftClaim draft) {
        return this.jdbc
                .sql("select request, public_id, reference, centre from claim where draft = :draft")
                .param("draft", draft.hash())
                .query((row, number) -> receipt(row))
                .optional();
    }

    void grant(byte[] secretHash, UUID request, Instant expiresAt) {
        this.jdbc
                .sql("""
                        insert into receipt (secret, request, expires_at) values (:secret, :request, :expiresAt)
                        on conflict (secret) do nothing
                        """)
                .param("secret", secretHash)
                .param("request", request)
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Receipt> granted(byte[] secretHash, Instant now) {
        return this.jdbc
                .sql("""
                        select c.request, c.public_id, c.reference, c.centre from receipt r join claim c on c.request = r.request
                        where r.secret = :secret and r.expires_at > :now
                        """)
                .param("secret", secretHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> receipt(row))
                .optional();
    }

    void forget(byte[] secretHash) {
        this.jdbc
                .sql("delete from receipt where secret = :secret")
                .param("secret", secretHash)
                .update();
    }

    int forgetExpired(Instant now) {
        return this.jdbc
                .sql("delete from receipt where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("request", UUID.class),
                row.getObject("public_id", UUID.class),
                new RequestReference(row.getString("reference")),
                new CentreNumber(row.getInt("centre")));
    }
}
