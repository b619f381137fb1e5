package be.cpasonline.calls;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many calls an address may make a minute, counted in the memory of this node. Only so many addresses are remembered:
 * beyond that the one longest unseen is forgotten, so that no flood of addresses fills the memory.
 */
final class CallLimit {

    private final int callsPerMinute;
    private final TimeMeter time;
    private final Map<CallerAddress, Bucket> buckets;

    CallLimit(int callsPerMinute, int addressesRemembered) {
        this(callsPerMinute, addressesRemembered, TimeMeter.SYSTEM_NANOTIME);
    }

    CallLimit(int callsPerMinute, int addressesRemembered, TimeMeter time) {
        this.callsPerMinute = callsPerMinute;
        this.time = time;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<CallerAddress, Bucket> eldest) {
                return size() > addressesRemembered;
            }
        };
    }

    /** Counts a call; 0 when it may go on, else the seconds after which the next one may. */
    int secondsToWait(String address) {
        var probe = bucketOf(CallerAddress.of(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : (int) Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
    }

    int addressesRemembered() {
        synchronized (this.buckets) {
            return this.buckets.size();
        }
    }

    private Bucket bucketOf(CallerAddress address) {
        synchronized (this.buckets) {
            return this.buckets.computeIfAbsent(address, _ -> fullBucket());
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
