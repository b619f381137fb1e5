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
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Attempts(Patience patience, Pauses pauses) {
        this.patience = patience;
        this.pauses = pauses;
    }

    <T> T until(Attempt<T> attempt) {
        try {
            for (int count = 1; ; count++) {
                try {
                    return attempt.make();
                } catch (TryAgain failed) {
                    this.pauses.pause(pause(count, failed).orElseThrow(failed::failure));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("the call was interrupted", interrupted);
        }
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
