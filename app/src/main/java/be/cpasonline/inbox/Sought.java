package be.cpasonline.inbox;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.sealing.BlindToken;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The person of one request as another centre within reach knows them by one token. */
record Sought(UUID publicId, boolean proven, CentreNumber centre, BlindToken token) {

    static JdbcClient.StatementSpec into(JdbcClient.StatementSpec statement, List<Sought> sought) {
        return statement
                .param(
                        "centres",
                        sought.stream().map(one -> one.centre().value()).toArray(Integer[]::new))
                .param(
                        "purposes",
                        sought.stream().map(one -> one.token().purpose().code()).toArray(String[]::new))
                .param(
                        "keys",
                        sought.stream().map(one -> one.token().indexKey()).toArray(Long[]::new))
                .param("tokens", sought.stream().map(one -> one.token().token()).toArray(byte[][]::new));
    }

    @Override
    public String toString() {
        return "Sought[redacted]";
    }
}
