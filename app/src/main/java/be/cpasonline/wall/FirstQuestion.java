package be.cpasonline.wall;

import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * What a transaction asks the database first, so that the question travels with the taking of its side: for lists that
 * are looked at often. Decision 10.
 *
 * @param sql one statement that answers with rows, its parameters by name
 * @param rows how a row of the answer is read
 */
public record FirstQuestion<T>(String sql, Map<String, ?> parameters, RowMapper<T> rows) {

    public FirstQuestion {
        parameters = Map.copyOf(parameters);
    }

    @Override
    public String toString() {
        return "FirstQuestion[redacted]";
    }
}
