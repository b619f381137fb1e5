package be.cpasonline.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the provider says that agents proved who they are, as their sessions hold it. */
public final class LoginTimes {

    private final JdbcClient database;

    /** Those of that product. */
    public LoginTimes(Product product) {
        this.database = JdbcClient.create(product.part(DataSource.class));
    }

    /** The latest of all. */
    public Instant latest() {
        return this.database
                .sql("select attribute_bytes from agent_session_attributes where attribute_name = 'since'")
                .query(byte[].class)
                .stream()
                .map(LoginTimes::read)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Has everybody have proved it that long before now. */
    public void were(Duration ago, Instant now) {
        this.database
                .sql("update agent_session_attributes set attribute_bytes = ? where attribute_name = 'since'")
                .param(written(now.minus(ago)))
                .update();
    }

    private static Instant read(byte[] seconds) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(seconds))) {
            return Instant.ofEpochSecond((Long) in.readObject());
        } catch (IOException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] written(Instant time) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(time.getEpochSecond());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
