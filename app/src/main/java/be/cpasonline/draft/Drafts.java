package be.cpasonline.draft;

import be.cpasonline.sealing.DraftSeal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The drafts, each readable only with its secret; a draft that expired is as if it had never been. */
@Component
public class Drafts {

    private static final Duration NOT_WORTH_WRITING = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final DraftSeal seal;

    Drafts(JdbcClient sql, DraftSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Stores a new draft under a new secret. */
    public DraftSecret begin(Draft draft) {
        var secret = DraftSecret.drawn();
        this.sql
                .sql("insert into draft (id, sealed, revision, expires_at) values (:id, :sealed, 1, :expires)")
                .param("id", secret.hash())
                .param("sealed", sealed(secret, draft))
                .param("expires", at(draft.expiresAt()))
                .update();
        return secret;
    }

    /** The draft as it stands; empty when there is none of that secret, when it expired, or when it was tampered with. */
    public Optional<Draft> find(DraftSecret secret, Instant now) {
        return row(secret, now).flatMap(row -> opened(secret, row));
    }

    /** The draft a page is being shown of: looking at a page begins its life again. */
    public Optional<Draft> use(DraftSecret secret, Instant now) {
        var found = find(secret, now);
        if (found.filter(draft -> draft.lastUsed().plus(NOT_WORTH_WRITING).isAfter(now))
                .isPresent()) {
            return found;
        }
        return found.isEmpty() ? found : change(secret, UnaryOperator.identity(), now);
    }

    /**
     * Changes the draft as it stands now, so that what another window wrote meanwhile is kept; empty when it is gone.
     * The change may be applied again when another window was faster.
     */
    public Optional<Draft> change(DraftSecret secret, UnaryOperator<Draft> change, Instant now) {
        while (true) {
            var row = row(secret, now);
            var draft = row.flatMap(found -> opened(secret, found));
            if (draft.isEmpty()) {
                return Optional.empty();
            }
            var changed = change.apply(draft.get().usedAt(now));
            if (replaced(secret, row.get().revision(), changed)) {
                return Optional.of(changed);
            }
        }
    }

    /**
     * Changes the draft and moves it under a new secret, so that whoever knew the old one, as on a shared computer, reads no
     * further; empty when it is gone.
     */
    public Optional<Moved> move(DraftSecret secret, UnaryOperator<Draft> change, Instant now) {
        return change(secret, change, now).map(draft -> {
            var moved = new Moved(begin(draft), draft);
            discard(secret);
            return moved;
        });
    }

    /** Forgets the draft at once. */
    public void discard(DraftSecret secret) {
        this.sql
                .sql("delete from draft where id = :id")
                .param("id", secret.hash())
                .update();
    }

    /** Forgets every draft that expired; returns how many. */
    int sweep(Instant now) {
        return this.sql
                .sql("delete from draft where expires_at <= :now")
                .param("now", at(now))
                .update();
    }

    private boolean replaced(DraftSecret secret, int revision, Draft changed) {
        return this.sql
                        .sql("""
                                update draft set sealed = :sealed, revision = revision + 1, expires_at = :expires
                                where id = :id and revision = :revision
                                """)
                        .param("id", secret.hash())
                        .param("revision", revision)
                        .param("sealed", sealed(secret, changed))
                        .param("expires", at(changed.expiresAt()))
                        .update()
                == 1;
    }

    private Optional<Row> row(DraftSecret secret, Instant now) {
        return this.sql
                .sql("select sealed, revision from draft where id = :id and expires_at > :now")
                .param("id", secret.hash())
                .param("now", at(now))
                .query(Row.class)
                .optional();
    }

    private byte[] sealed(DraftSecret secret, Draft draft) {
        return this.seal.seal(secret.bytes(), JSON.writeValueAsBytes(draft));
    }

    private Optional<Draft> opened(DraftSecret secret, Row row) {
        return this.seal.open(secret.bytes(), row.sealed()).flatMap(Drafts::read);
    }

    /** What an older version of the service wrote and this one cannot read is gone, not an error. */
    private static Optional<Draft> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, Draft.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A draft under its new secret. */
    public record Moved(DraftSecret secret, Draft draft) {}

    private record Row(byte[] sealed, int revision) {}
}
