package be.cpasonline.api;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the service works, without saying how it is made. Without its database it does not; the rest can wait. */
@RestController
class HealthCalls {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final HealthEndpoint health;
    private final Clock clock;
    private HealthStatus last = new HealthStatus("DOWN");
    private Instant lookedAt = Instant.EPOCH;

    HealthCalls(HealthEndpoint health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    record HealthStatus(String status) {

        static HealthStatus of(HealthDescriptor whole) {
            if (whole.getStatus().equals(Status.UP)) {
                return new HealthStatus("UP");
            }
            var usable = whole instanceof CompositeHealthDescriptor parts
                    && parts.getComponents() instanceof Map<String, HealthDescriptor> each
                    && each.get("db") instanceof HealthDescriptor database
                    && database.getStatus().equals(Status.UP);
            return new HealthStatus(usable ? "DEGRADED" : "DOWN");
        }
    }

    @GetMapping(Call.BASE + "/health")
    ResponseEntity<HealthStatus> health(HttpServletRequest request) {
        QueryParameters.none(request);
        var status = statusAt(this.clock.instant());
        return Answers.passing(status, status.status().equals("DOWN") ? 503 : 200);
    }

    /** One look serves every caller of the next ten seconds, so that asking cannot become a burden. */
    private synchronized HealthStatus statusAt(Instant now) {
        if (Duration.between(this.lookedAt, now).abs().compareTo(KEPT) >= 0) {
            this.last = HealthStatus.of(this.health.health());
            this.lookedAt = now;
        }
        return this.last;
    }
}
