package be.cpasonline.client;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Repeats what may be repeated, with pauses that the other side asks for or that grow. */
final class Attempts {

    /** One attempt. */
    @FunctionalInterface
    interface Attempt<T> {

        T make() throws TryAgain, InterruptedException;
    }

    private final Patience patience;
    private final Pauses pauses;
    private final Gate gate;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Attempts(Patience patience, Pauses pauses, Gate gate) {
        this.patience = patience;
        this.pauses = pauses;
        this.gate = gate;
    }

    <T> T until(Attempt<T> attempt) {
        try {
            awaitGate();
            for (int count = 1; ; count++) {
                try {
                    return attempt.make();
                } catch (TryAgain failed) {
                    var length = pause(count, failed).orElseThrow(failed::failure);
                    this.pauses.pause(failed.asked().isPresent() ? length : longer(length, this.gate.closed()));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("the call was interrupted", interrupted);
        }
    }

    /** What another thread was told holds for a new call too. */
    private void awaitGate() throws InterruptedException {
        var closed = this.gate.closed(this.patience.longestAsked());
        if (!closed.isZero()) {
            this.pauses.pause(closed);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Empty when there is no further attempt. */
    private Optional<Duration> pause(int count, TryAgain failed) {
        if (count >= this.patience.attempts()) {
            return Optional.empty();
        }
        return failed.asked().isPresent()
                ? failed.asked().filter(asked -> asked.compareTo(this.patience.longestAsked()) <= 0)
                : Optional.of(this.patience.pauseAfter(count, this.chance));
    }
}
