package be.cpasonline.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanesTests {

    private final Lanes lanes = new Lanes();

    @Test
    void aSlowHostTakesSomeLanesAndLeavesOneToOthers() throws Exception {
        var inside = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                threads.submit(() -> this.lanes.on("slow", () -> held(inside, end)));
            }
            assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(this.lanes.on("slow", () -> "third")).isEmpty();
            assertThat(this.lanes.on("other", () -> "at once")).contains("at once");
            end.countDown();
        }
        assertThat(this.lanes.on("slow", () -> "again")).isEqualTo(Optional.of("again"));
    }

    private static boolean held(CountDownLatch inside, CountDownLatch end) {
        inside.countDown();
        try {
            return end.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
