package be.cpasonline.trail;

import static be.cpasonline.identity.Agents.administratorOf;
import static be.cpasonline.identity.Agents.handlerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.wall.Wall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class TrailsTests {

    private static final CentreNumber OURS = new CentreNumber(101);
    private static final CentreNumber THEIRS = new CentreNumber(102);
    private static final TrailFilter EVERYTHING = new TrailFilter(Optional.empty(), Optional.empty(), 1);

    private final Trails trails;
    private final Wall wall;
    private final JdbcClient jdbc;

    @Autowired
    TrailsTests(Trails trails, Wall wall, JdbcClient jdbc) {
        this.trails = trails;
        this.wall = wall;
        this.jdbc = jdbc;
    }

    @Test
    void theTrailOfACentreIsItsOwnAndTheLatestComesFirst() {
        record(handlerOf(OURS), TrailAct.LIST, 0);
        record(handlerOf(OURS), TrailAct.SEARCH, 1);
        record(handlerOf(THEIRS), TrailAct.EXPORT, 2);
        assertThat(this.trails.of(administratorOf(OURS), EVERYTHING).lines().subList(0, 2))
                .extracting(TrailLine::act)
                .containsExactly(TrailAct.SEARCH, TrailAct.LIST);
        assertThat(this.trails.of(administratorOf(OURS), EVERYTHING).lines())
                .extracting(TrailLine::act)
                .doesNotContain(TrailAct.EXPORT);
    }

    @Test
    void aDayIsABelgianDay() {
        var agent = handlerOf(new CentreNumber(103));
        // 23:30 of 1 June and 00:30 of 2 June in Belgium
        record(agent, TrailAct.LIST, -10 * 60 - 30);
        record(agent, TrailAct.SEARCH, -9 * 60 - 30);
        var day = new TrailFilter(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 1)), 1);
        assertThat(this.trails.of(agent, day).lines())
                .extracting(TrailLine::act)
                .containsExactly(TrailAct.LIST);
    }

    @Test
    void aMissIsKeptWhateverTheAnswerBecomes() {
        var agent = handlerOf(new CentreNumber(104));
        assertThatThrownBy(() -> this.wall.forAccess(agent, missed(agent))).hasMessage("the answer is an error");
        assertThat(this.trails.of(agent, EVERYTHING).lines())
                .extracting(TrailLine::act)
                .containsExactly(TrailAct.MISS);
    }

    @Test
    void fiftyLinesStandOnAPage() {
        var agent = handlerOf(new CentreNumber(105));
        for (var minute = 0; minute < 51; minute++) {
            record(agent, TrailAct.LIST, minute);
        }
        assertThat(this.trails.of(agent, EVERYTHING).lines()).hasSize(50);
        assertThat(this.trails.of(agent, EVERYTHING).total()).isEqualTo(51);
        assertThat(this.trails
                        .of(agent, new TrailFilter(Optional.empty(), Optional.empty(), 2))
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail set act = 'list'",
                "update trail set at = at",
                "delete from trail",
                "truncate trail",
                "drop table trail"
            })
    void nobodyOfTheServiceChangesWhatIsWritten(String attack) {
        assertThatThrownBy(() -> this.wall.forAccess(handlerOf(OURS), executed(attack)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> this.wall.forMachinery(executed(attack))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> this.jdbc.sql(attack).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyWritesIntoTheTrailOfAnotherCentre() {
        var forged = "insert into trail (centre, agent, act, at) values (102, gen_random_uuid(), 'list', '2026-06-02')";
        assertThatThrownBy(() -> this.wall.forAccess(handlerOf(OURS), executed(forged)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private Supplier<Integer> executed(String sql) {
        return () -> this.jdbc.sql(sql).update();
    }

    private Supplier<Void> missed(CentreAgent agent) {
        return () -> {
            this.trails.recordMiss(agent, Optional.of(UUID.randomUUID()), MovableClock.START);
            throw new IllegalArgumentException("the answer is an error");
        };
    }

    private void record(CentreAgent agent, TrailAct act, int minutes) {
        this.trails.record(agent, act, Optional.empty(), MovableClock.START.plus(Duration.ofMinutes(minutes)));
    }
}
