package be.cpasonline.request;

import be.cpasonline.sealing.DataKey;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.sealing.WrappedKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The keys of those requests in the same way, by the id of the request; without those that are out of reach or gone. */
    public Map<UUID, DataKey> of(List<UUID> requests) {
        return this.jdbc
                .sql("select request, master_key, wrapped from data_key where request = any (:requests)")
                .param("requests", requests.toArray(UUID[]::new))
                .query((row, number) -> this.masterKeys.unwrap(
                        row.getObject("request", UUID.class),
                        new WrappedKey(row.getLong("master_key"), row.getBytes("wrapped"))))
                .stream()
                .collect(Collectors.toMap(DataKey::request, key -> key));
    }
}
