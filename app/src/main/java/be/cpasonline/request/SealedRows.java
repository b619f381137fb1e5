package be.cpasonline.request;

import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.WrappedKey;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed rows of one request, as the rotation of keys reads and rewrites them. */
@Component
class SealedRows {

    private static final int PAGE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    SealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> firstPage() {
        return pageAfter(BEFORE_ALL);
    }

    List<UUID> pageAfter(UUID last) {
        return this.jdbc
                .sql("select id from aid_request where id > :last order by id limit :page")
                .param("last", last)
                .param("page", PAGE)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Locked by its data key, so that two rotations of one request follow each other. */
    Optional<Row> locked(UUID request) {
        return this.jdbc
                .sql("""
                        select s.centre, s.applicant, s.identity, s.helper, s.contact, s.living, s.need,
                          k.master_key, k.wrapped
                        from data_key k join sealed_request s on s.request = k.request
                        where k.request = :request for update of k
                        """)
                .param("request", request)
                .query((row, number) -> new Row(
                        row.getInt("centre"),
                        new WrappedKey(row.getLong("master_key"), row.getBytes("wrapped")),
                        RequestRows.sealed(row)))
                .optional();
    }

    void store(UUID request, WrappedKey key) {
        this.jdbc
                .sql("update data_key set master_key = :masterKey, wrapped = :wrapped where request = :request")
                .param("masterKey", key.masterKey())
                .param("wrapped", key.wrapped())
                .param("request", request)
                .update();
    }

    void store(UUID request, SealedColumns columns) {
        this.jdbc
                .sql("""
                        update sealed_request set applicant = :applicant, identity = :identity, helper = :helper,
                          contact = :contact, living = :living, need = :need
                        where request = :request
                        """)
                .param("applicant", columns.applicant())
                .param("identity", columns.identity())
                .param("helper", columns.helper(), Types.BINARY)
                .param("contact", columns.contact())
                .param("living", columns.living(), Types.BINARY)
                .param("need", columns.need(), Types.BINARY)
                .param("request", request)
                .update();
    }

    List<Long> indexKeys(UUID request) {
        return this.jdbc
                .sql("select distinct index_key from blind_index where request = :request")
                .param("request", request)
                .query((row, number) -> row.getLong("index_key"))
                .list();
    }

    void replaceTokens(UUID request, int centre, List<BlindToken> tokens) {
        this.jdbc
                .sql("delete from blind_index where request = :request")
                .param("request", request)
                .update();
        tokens.forEach(token -> this.jdbc
                .sql("""
                        insert into blind_index (centre, purpose, index_key, token, request)
                        values (:centre, :purpose, :indexKey, :token, :request)
                        """)
                .param("centre", centre)
                .param("purpose", token.purpose().code())
                .param("indexKey", token.indexKey())
                .param("token", token.token())
                .param("request", request)
                .update());
    }

    /** What rotation needs of one request. */
    record Row(int centre, WrappedKey key, SealedColumns columns) {

        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }
}
