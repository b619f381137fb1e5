package be.cpasonline.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often a call is repeated that may safely be, and how long to wait meanwhile.
 *
 * @param attempts in all, at least 1
 * @param firstPause before the second attempt, in about; each later pause is twice as long
 * @param longestPause that a pause may grow to
 * @param longestAsked by {@code Retry-After} that is waited for; a longer one becomes a problem at once
 * @param answerWithin the time in which a whole answer must have arrived
 */
public record Patience(
        int attempts, Duration firstPause, Duration longestPause, Duration longestAsked, Duration answerWithin) {

    /** Six attempts within about half a minute; {@code Retry-After} up to two minutes; answers within 30 seconds. */
    public static final Patience USUAL = new Patience(
            6, Duration.ofMillis(500), Duration.ofSeconds(15), Duration.ofMinutes(2), Duration.ofSeconds(30));

    /** Refuses less than one attempt. */
    public Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt is needed");
        }
    }

    /** Between half of the pause and the whole, so that many clients do not come back at the same moment. */
    Duration pauseAfter(int attempt, RandomGenerator chance) {
        var whole = this.firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        var bounded = whole.compareTo(this.longestPause) > 0 ? this.longestPause : whole;
        var half = bounded.toMillis() / 2;
        return Duration.ofMillis(half + chance.nextLong(half + 1));
    }
}
