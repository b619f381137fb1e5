package be.cpasonline.calls;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many calls a caller may make a minute, counted in the memory of this node. Only so many callers are remembered:
 * beyond that the one longest unseen is forgotten, so that no flood of them fills the memory.
 *
 * @param <K> how callers are told apart
 */
final class CallLimit<K> {

    private final int callsPerMinute;
    private final TimeMeter time;
    private final Map<K, Bucket> buckets;

    CallLimit(int callsPerMinute, int remembered) {
        this(callsPerMinute, remembered, TimeMeter.SYSTEM_NANOTIME);
    }

    CallLimit(int callsPerMinute, int remembered, TimeMeter time) {
        this.callsPerMinute = callsPerMinute;
        this.time = time;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Counts a call; 0 when it may go on, else the seconds after which the next one may. */
    int secondsToWait(K caller) {
        return count(caller).secondsToWait();
    }

    /** Counts a call, and says how the caller stands after it. */
    Standing count(K caller) {
        var probe = bucketOf(caller).tryConsumeAndReturnRemaining(1);
        return new Standing(
                probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill()),
                this.callsPerMinute,
                (int) probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()));
    }

    private static int seconds(long nanos) {
        return (int) Math.ceilDiv(nanos, 1_000_000_000L);
    }

    /**
     * How a caller stands.
     *
     * @param secondsToWait 0 when the call may go on
     * @param secondsToFull until as many as {@code limit} may be made at once
     */
    record Standing(int secondsToWait, int limit, int remaining, int secondsToFull) {}

    int remembered() {
        synchronized (this.buckets) {
            return this.buckets.size();
        }
    }

    private Bucket bucketOf(K caller) {
        synchronized (this.buckets) {
            return this.buckets.computeIfAbsent(caller, _ -> fullBucket());
        }
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(this.callsPerMinute).refillGreedy(this.callsPerMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(this.time)
                .build();
    }
}
