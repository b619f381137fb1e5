package be.cpasonline.inbox;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.sealing.BlindToken;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The person of one request as another centre within reach knows them by one token. */
record Sought(UUID publicId, boolean proven, CentreNumber centre, BlindToken token) {

    /** The parameters of a statement that looks for them. */
    static Map<String, Object> parameters(List<Sought> sought) {
        return Map.of(
                "centres",
                sought.stream().map(one -> one.centre().value()).toArray(Integer[]::new),
                "purposes",
                sought.stream().map(one -> one.token().purpose().code()).toArray(String[]::new),
                "keys",
                sought.stream().map(one -> one.token().indexKey()).toArray(Long[]::new),
                "tokens",
                sought.stream().map(one -> one.token().token()).toArray(byte[][]::new));
    }

    @Override
    public String toString() {
        return "Sought[redacted]";
    }
}
