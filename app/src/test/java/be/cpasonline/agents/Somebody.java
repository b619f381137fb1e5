package be.cpasonline.agents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the provider says of one person who works here. */
record Somebody(Map<String, Object> claims) {

    /** By this name nothing but our own table of people may know anybody. */
    static final String NAME = "Zephyrine Quatremarre";

    Somebody {
        claims = Map.copyOf(claims);
    }

    /** Who handles files at these centres. */
    static Somebody handling(String subject, Integer... centres) {
        return withRole("handler", subject).saying("centreNumber", List.of(centres));
    }

    /** Who also sets what their centre is written. */
    static Somebody administering(String subject, Integer... centres) {
        return withRole("administrator", subject).saying("centreNumber", List.of(centres));
    }

    /** Who runs the service. */
    static Somebody operating(String subject) {
        return withRole("operator", subject);
    }

    private static Somebody withRole(String role, String subject) {
        return new Somebody(Map.of("sub", subject, "name", NAME, "roles", List.of("something", role)));
    }

    Somebody saying(String claim, Object value) {
        var more = new HashMap<>(this.claims);
        more.put(claim, value);
        return new Somebody(more);
    }
}
