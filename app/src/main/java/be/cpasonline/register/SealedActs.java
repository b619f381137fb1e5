package be.cpasonline.register;

import be.cpasonline.request.SealedBeside;
import be.cpasonline.sealing.DataKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the data key of a request when it changes, with all that agents wrote about it. */
@Component
class SealedActs implements SealedBeside {

    private final JdbcClient jdbc;

    SealedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void reseal(DataKey from, DataKey to) {
        this.jdbc
                .sql("select position, words from sealed_act where request = :request")
                .param("request", from.request())
                .query((row, number) -> new Words(row.getLong("position"), row.getBytes("words")))
                .list()
                .forEach(words -> this.jdbc
                        .sql("update sealed_act set words = :words where request = :request and position = :position")
                        .param("words", ActWords.resealed(from, to, words.position(), words.sealed()))
                        .param("request", from.request())
                        .param("position", words.position())
                        .update());
    }

    private record Words(long position, byte[] sealed) {}
}
