package be.cpasonline.calls;

import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.sealing.KeptSeal;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers kept by the key that the caller chose, of each client and centre apart, sealed for that place alone. */
@Component
class RepeatedCalls {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final KeptSeal seal;
    private final Wall wall;

    RepeatedCalls(JdbcClient jdbc, KeptSeal seal, Wall wall) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.wall = wall;
    }

    /** Joins the open transaction of that software. */
    Optional<KeptAnswer> find(CentreSoftware software, String key) {
        return this.jdbc
                .sql("select answer from repeated_call where centre = :centre and client = :client and key = :key")
                .param("centre", software.centre().value())
                .param("client", software.id())
                .param("key", key)
                .query((row, number) -> opened(software, key, row.getBytes("answer")))
                .optional();
    }

    /** False when the same key was kept meanwhile: then everything of this transaction must go. */
    boolean keep(CentreSoftware software, String key, KeptAnswer answer, Instant at) {
        return this.jdbc
                        .sql("""
                        insert into repeated_call (centre, client, key, answer, at)
                        values (:centre, :client, :key, :answer, :at) on conflict do nothing
                        """)
                        .param("centre", software.centre().value())
                        .param("client", software.id())
                        .param("key", key)
                        .param("answer", this.seal.seal(name(software, key), JSON.writeValueAsBytes(answer)))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Forgets what is older. */
    int forgetBefore(Instant oldest) {
        return this.wall.forMachinery(() -> this.jdbc
                .sql("delete from repeated_call where at < :oldest")
                .param("oldest", oldest.atOffset(ZoneOffset.UTC))
                .update());
    }

    private KeptAnswer opened(CentreSoftware software, String key, byte[] sealed) {
        return JSON.readValue(this.seal.open(name(software, key), sealed), KeptAnswer.class);
    }

    private static String name(CentreSoftware software, String key) {
        return "repeated call/" + software.id() + '/' + key;
    }
}
