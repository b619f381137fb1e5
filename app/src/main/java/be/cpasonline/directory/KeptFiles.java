package be.cpasonline.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists between their preview and their confirmation, each for the one operator who sent it and for two hours. */
@Component
class KeptFiles {

    static final Duration KEPT = Duration.ofHours(2);

    record KeptFile(String name, LocalDate from, byte[] file) {}

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID keep(UUID operator, KeptFile kept, Instant now) {
        var id = UUID.randomUUID();
        this.jdbc
                .sql("""
                        insert into directory_preview (id, operator, valid_from, file_name, file, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        operator,
                        kept.from(),
                        kept.name(),
                        kept.file(),
                        now.plus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<KeptFile> find(UUID operator, UUID id, Instant now) {
        return this.jdbc
                .sql("""
                        select file_name, valid_from, file from directory_preview
                        where id = ? and operator = ? and expires_at > ?
                        """)
                .params(id, operator, now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new KeptFile(
                        row.getString("file_name"), row.getObject("valid_from", LocalDate.class), row.getBytes("file")))
                .optional();
    }

    void drop(UUID operator, UUID id) {
        this.jdbc
                .sql("delete from directory_preview where id = ? and operator = ?")
                .params(id, operator)
                .update();
    }

    void sweep(Instant now) {
        this.jdbc
                .sql("delete from directory_preview where expires_at <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
