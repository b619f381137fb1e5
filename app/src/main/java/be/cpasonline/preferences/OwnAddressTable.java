package be.cpasonline.preferences;

import be.cpasonline.centres.CentreNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses typed, confirmed and withdrawn: rows are added, never changed. Who calls stands on a side of the wall. */
@Component
class OwnAddressTable {

    /** The address a secret belongs to, and whether its link has run out. */
    record Linked(CentreNumber centre, UUID address, Instant expiresAt) {}

    private final JdbcClient jdbc;

    OwnAddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All a centre ever typed: confirmed ones in the order of their confirmation, then the others. */
    List<OwnAddress> of(CentreNumber centre) {
        return this.jdbc
                .sql("""
                        select a.id, a.address, a.instead, a.recorded_at, c.at as confirmed_at, w.at as withdrawn_at,
                               (select max(expires_at) from own_address_secret s
                                 where s.centre = a.centre and s.address = a.id) as link_until
                          from own_address a
                          left join own_address_confirmed c on c.address = a.id
                          left join own_address_withdrawn w on w.address = a.id
                         where a.centre = :centre
                         order by c.at nulls last, a.recorded_at, a.id
                        """)
                .param("centre", centre.value())
                .query(OwnAddressTable::address)
                .list();
    }

    void add(CentreNumber centre, OwnAddress typed, UUID by) {
        this.jdbc
                .sql("""
                        insert into own_address (id, centre, address, instead, recorded_at, recorded_by)
                        values (:id, :centre, :address, :instead, :at, :by)
                        """)
                .param("id", typed.id())
                .param("centre", centre.value())
                .param("address", typed.address())
                .param("instead", typed.instead())
                .param("at", utc(typed.typedAt()))
                .param("by", by)
                .update();
    }

    void withdraw(CentreNumber centre, UUID address, UUID by, Instant at) {
        this.jdbc
                .sql("""
                        insert into own_address_withdrawn (address, centre, at, withdrawn_by)
                        values (:address, :centre, :at, :by)
                        on conflict do nothing
                        """)
                .param("address", address)
                .param("centre", centre.value())
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    void addSecret(byte[] hash, CentreNumber centre, UUID address, Instant expiresAt) {
        this.jdbc
                .sql("""
                        insert into own_address_secret (hash, centre, address, expires_at)
                        values (:hash, :centre, :address, :expiresAt)
                        """)
                .param("hash", hash)
                .param("centre", centre.value())
                .param("address", address)
                .param("expiresAt", utc(expiresAt))
                .update();
    }

    Optional<Linked> linked(byte[] hash) {
        return this.jdbc
                .sql("select centre, address, expires_at from own_address_secret where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new Linked(
                        new CentreNumber(row.getInt("centre")),
                        row.getObject("address", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** False when it was confirmed before. */
    boolean confirm(CentreNumber centre, UUID address, Instant at) {
        return this.jdbc
                        .sql("""
                        insert into own_address_confirmed (address, centre, at) values (:address, :centre, :at)
                        on conflict do nothing
                        """)
                        .param("address", address)
                        .param("centre", centre.value())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static OwnAddress address(ResultSet row, int index) throws SQLException {
        return new OwnAddress(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getBoolean("instead"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("confirmed_at", OffsetDateTime.class)),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                instant(row.getObject("link_until", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
