package be.cpasonline.trail;

import be.cpasonline.identity.AgentId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the trail as the centre's administrator reads it.
 *
 * @param by whoever acted
 * @param reference of the request concerned, empty when there was none
 */
public record TrailLine(Instant at, By by, TrailAct act, Optional<String> reference) {

    /** Whoever acted. */
    public sealed interface By {}

    /** A person, by their name; empty when it is no longer kept. */
    public record ByPerson(Optional<String> name) implements By {}

    /** The social software of the centre, and the agent for whom it acted, when it said so. */
    public record BySoftware(Optional<AgentId> agentId) implements By {}

    @Override
    public String toString() {
        return "TrailLine[redacted]";
    }
}
