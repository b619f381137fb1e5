package be.cpasonline.operator;

import be.cpasonline.identity.FederalOperator;
import be.cpasonline.request.RequestReference;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who run the service: what they settle carries their name, never one they type, and the trail keeps what they do. */
@Component
class Operators {

    private final JdbcClient jdbc;
    private final Trails trails;

    Operators(JdbcClient jdbc, Trails trails) {
        this.jdbc = jdbc;
        this.trails = trails;
    }

    void did(FederalOperator operator, TrailAct act, Instant now) {
        this.trails.record(operator, act, Optional.empty(), now);
    }

    void did(FederalOperator operator, TrailAct act, RequestReference about, Instant now) {
        this.trails.record(operator, act, Optional.of(about.value()), now);
    }

    String nameOf(FederalOperator operator) {
        return this.jdbc
                .sql("select name from federal_operator where id = ?")
                .param(operator.operator())
                .query(String.class)
                .single();
    }
}
