package be.cpasonline.trail;

import be.cpasonline.identity.AgentId;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.wall.Wall;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The access trail. What is recorded in a transaction is kept with it; a miss is kept whatever the answer becomes. */
@Component
public class Trails {

    private static final String ADD = """
            insert into trail (centre, agent, actor_kind, agent_id, act, request, asked, at)
            values (:centre, :agent, :actorKind, :agentId, :act, :request, :asked, :at)
            """;

    private final JdbcClient jdbc;
    private final Wall wall;

    Trails(JdbcClient jdbc, Wall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    /** Joins the open transaction of that access. {@code request} is the inner id, never the one shown outside. */
    public void record(CentreAccess access, TrailAct act, Optional<UUID> request, Instant at) {
        this.wall.forAccess(access, () -> add(access, act, request.orElse(null), null, at));
    }

    /**
     * Somebody asked for a request that does not exist for them. Call it where no transaction is open: it takes one of its
     * own, and inside another would hold two connections.
     *
     * @param asked the public id they asked for, when it was one
     */
    public void recordMiss(CentreAccess access, Optional<UUID> asked, Instant at) {
        this.wall.apart(access, () -> add(access, TrailAct.MISS, null, asked.orElse(null), at));
    }

    /**
     * What someone of the federal service did; stands outside the wall of any centre.
     *
     * @param reference of the request it was about, empty when it was about none
     */
    public void record(FederalOperator operator, TrailAct act, Optional<String> reference, Instant at) {
        this.jdbc
                .sql("""
                insert into operator_trail (operator, act, reference, at)
                values (:operator, :act, :reference, :at)
                """)
                .param("operator", operator.operator())
                .param("act", act.code())
                .param("reference", reference.orElse(null), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What everyone of the federal service did, the latest first, for whoever is one of them. */
    public TrailPage ofTheFederalService(TrailFilter filter) {
        return new TrailQuery(this.jdbc, Optional.empty(), filter).page();
    }

    /** The trail of the centre for which {@code access} acts, the latest first. */
    public TrailPage of(CentreAccess access, TrailFilter filter) {
        return this.wall.forAccess(
                access, () -> new TrailQuery(this.jdbc, Optional.of(access.centre()), filter).page());
    }

    private int add(CentreAccess access, TrailAct act, @Nullable UUID request, @Nullable UUID asked, Instant at) {
        return this.jdbc
                .sql(ADD)
                .param("centre", access.centre().value())
                .param("agent", access.id())
                .param("actorKind", kind(access))
                .param("agentId", agentId(access).map(AgentId::value).orElse(null), Types.VARCHAR)
                .param("act", act.code())
                .param("request", request, Types.OTHER)
                .param("asked", asked, Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String kind(CentreAccess access) {
        return switch (access) {
            case CentreAgent agent -> "agent";
            case CentreSoftware software -> TrailQuery.SOFTWARE;
        };
    }

    private static Optional<AgentId> agentId(CentreAccess access) {
        return switch (access) {
            case CentreAgent agent -> Optional.empty();
            case CentreSoftware software -> software.agentId();
        };
    }
}
