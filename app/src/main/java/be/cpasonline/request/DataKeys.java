package be.cpasonline.request;

import be.cpasonline.sealing.DataKey;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.sealing.WrappedKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The data keys of requests, for what is sealed beside them; see {@link SealedBeside}. */
@Component
public class DataKeys {

    private final JdbcClient jdbc;
    private final MasterKeys masterKeys;

    DataKeys(JdbcClient jdbc, MasterKeys masterKeys) {
        this.jdbc = jdbc;
        this.masterKeys = masterKeys;
    }

    /** The key of that request, in a transaction that has it in reach; empty when it has not, or retention deleted it. */
    public Optional<DataKey> of(UUID request) {
        return this.jdbc
                .sql("select master_key, wrapped from data_key where request = :request")
                .param("request", request)
                .query((row, number) -> this.masterKeys.unwrap(
                        request, new WrappedKey(row.getLong("master_key"), row.getBytes("wrapped"))))
                .optional();
    }
}
