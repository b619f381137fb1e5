package be.cpasonline.trail;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.Wall;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names behind the opaque ids of agents, for colleagues of the same centre. */
@Component
public class AgentNames {

    private record Named(UUID id, String name) {}

    private final JdbcClient jdbc;
    private final Wall wall;

    AgentNames(JdbcClient jdbc, Wall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** Those of {@code agents} who act within the reach of {@code access}; others are left out. */
    public Map<UUID, String> of(CentreAccess access, Set<UUID> agents) {
        if (agents.isEmpty()) {
            return Map.of();
        }
        return this.wall.forAccess(
                access,
                () -> this.jdbc
                        .sql("select id, name from agent where id in (:agents)")
                        .param("agents", agents)
                        .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                        .stream()
                        .collect(Collectors.toMap(Named::id, Named::name)));
    }
}
