package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nothing that the tests start outlives them. */
class WatchedTests {

    @Test
    void aProcessEndsWhenWhoeverStartedItIsGone() throws Exception {
        try (var watched = Watched.start(new ProcessBuilder("sleep", "600"))) {
            assertThat(watched.process().isAlive()).isTrue();
            watched.letGo();
            assertThat(watched.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aProcessThatSleepsEndsToo() throws Exception {
        try (var watched = Watched.start(new ProcessBuilder("sleep", "600"))) {
            new ProcessBuilder("kill", "-STOP", "" + watched.process().pid())
                    .start()
                    .waitFor();
            watched.letGo();
            assertThat(watched.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
