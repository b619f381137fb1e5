package be.cpasonline.register;

import be.cpasonline.identity.AgentId;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.CentreSoftware;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acted for a centre, by an opaque id that says neither name nor number.
 *
 * @param agentId the agent for whom a software acted, by the pseudonym it gave
 */
public record Actor(UUID id, Kind kind, Optional<AgentId> agentId) {

    static Actor of(CentreAccess access) {
        return switch (access) {
            case CentreAgent agent -> new Actor(agent.agent(), Kind.AGENT, Optional.empty());
            case CentreSoftware software -> new Actor(software.id(), Kind.SOFTWARE, software.agentId());
        };
    }

    /** Through what they acted. */
    public enum Kind {
        AGENT("agent"),
        SOFTWARE("software");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return this.code;
        }

        static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
