package be.cpasonline.trail;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the trail as the centre's administrator reads it.
 *
 * @param agent the name of whoever acted, empty when it is no longer kept
 * @param reference of the request concerned, empty when there was none
 */
public record TrailLine(Instant at, Optional<String> agent, TrailAct act, Optional<String> reference) {

    @Override
    public String toString() {
        return "TrailLine[redacted]";
    }
}
