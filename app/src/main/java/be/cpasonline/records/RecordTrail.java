package be.cpasonline.records;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

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
}
