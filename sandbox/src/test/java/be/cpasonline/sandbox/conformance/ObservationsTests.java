package be.cpasonline.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However long a sandbox runs, its memory stays bounded. */
class ObservationsTests {

    private final Observations observations = new Observations();
    private final Software software = new Software("vendor", 2);

    @Test
    void noMoreCallsAreKeptThanFit() {
        var story = new Story();
        for (int count = 0; count < Observations.MOST_CALLS + 3; count++) {
            story.gets(UUID.randomUUID());
        }
        story.report().history().calls().forEach(call -> this.observations.saw(this.software, call));
        var kept = this.observations.of(this.software).orElseThrow();
        assertThat(kept.calls()).hasSize(Observations.MOST_CALLS);
        assertThat(kept.forgotten()).isEqualTo(3);
    }

    @Test
    void noMoreSoftwaresAreKeptThanFit() {
        var call =
                new Story().gets(UUID.randomUUID()).report().history().calls().getFirst();
        for (int centre = 1; centre <= Observations.MOST_SOFTWARES + 1; centre++) {
            this.observations.saw(new Software("vendor", centre), call);
        }
        assertThat(this.observations.softwares()).hasSize(Observations.MOST_SOFTWARES);
        assertThat(this.observations.of(new Software("vendor", 1))).isEmpty();
    }

    @Test
    void whoBeginsAnewHasNothingAgainstThem() {
        var story = new Story().gets(UUID.randomUUID()).later(600);
        var history = story.report().history();
        this.observations.saw(this.software, history.calls().getFirst());
        this.observations.forget(this.software, Story.BEGINNING);
        assertThat(this.observations.of(this.software).orElseThrow().calls()).isEmpty();
    }
}
