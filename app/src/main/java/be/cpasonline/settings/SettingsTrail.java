package be.cpasonline.settings;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who changes settings stands in the access trail. */
@Component
class SettingsTrail {

    private final Trails trails;

    SettingsTrail(Trails trails) {
        this.trails = trails;
    }

    void changed(CentreAgent agent, Instant now) {
        this.trails.record(agent, TrailAct.SETTINGS, Optional.empty(), now);
    }
}
