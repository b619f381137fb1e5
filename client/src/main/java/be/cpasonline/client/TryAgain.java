package be.cpasonline.client;

import java.time.Duration;
import java.util.Optional;

/** One attempt failed in a way that another may not; if there is none, the failure counts. */
final class TryAgain extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException failure;
    private final transient Optional<Duration> asked;

    TryAgain(RuntimeException failure, Optional<Duration> asked) {
        super(failure);
        this.failure = failure;
        this.asked = asked;
    }

    RuntimeException failure() {
        return this.failure;
    }

    /** The pause that the other side asked for. */
    Optional<Duration> asked() {
        return this.asked;
    }
}
