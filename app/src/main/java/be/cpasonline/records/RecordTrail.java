package be.cpasonline.records;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What these pages leave in the access trail. */
@Component
class RecordTrail {

    private final Trails trails;

    RecordTrail(Trails trails) {
        this.trails = trails;
    }

    void register(CentreAgent agent, Instant now) {
        this.trails.record(agent, TrailAct.REGISTER, Optional.empty(), now);
    }

    void exported(CentreAgent agent, Instant now) {
        this.trails.record(agent, TrailAct.EXPORT, Optional.empty(), now);
    }

    void figures(CentreAgent agent, Instant now) {
        this.trails.record(agent, TrailAct.FIGURES, Optional.empty(), now);
    }

    void calendar(CentreAgent agent, Instant now) {
        this.trails.record(agent, TrailAct.CALENDAR, Optional.empty(), now);
    }

    void entered(CentreAgent agent, UUID request, Instant now) {
        this.trails.record(agent, TrailAct.HAND_ENTRY, Optional.of(request), now);
    }

    void printed(CentreAgent agent, UUID request, Instant now) {
        this.trails.record(agent, TrailAct.PRINTING, Optional.of(request), now);
    }

    /** Whoever may not do it is refused, and the trail keeps that they tried. */
    void mustBe(Role role, CentreAgent agent, Instant now) {
        if (!agent.role().covers(role)) {
            this.trails.record(agent, TrailAct.REFUSED, Optional.empty(), now);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
