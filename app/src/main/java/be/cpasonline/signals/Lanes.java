package be.cpasonline.signals;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many addresses are called at once, so that slow ones hold up neither the mails nor each other: some in all, fewer
 * at one host.
 */
final class Lanes {

    static final int ALL = 3;
    static final int ONE_HOST = 2;

    private static final long PATIENCE_MILLIS = 500;

    private final Semaphore all = new Semaphore(ALL);
    private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

    /** What came of that call to that host; empty when there was no place for it now. */
    <T> Optional<T> on(String host, Supplier<T> call) {
        var lane = this.hosts.computeIfAbsent(host, _ -> new Semaphore(ONE_HOST));
        if (!free(lane)) {
            return Optional.empty();
        }
        try {
            return inAll(call);
        } finally {
            lane.release();
            this.hosts.computeIfPresent(host, (_, kept) -> kept.availablePermits() == ONE_HOST ? null : kept);
        }
    }

    private <T> Optional<T> inAll(Supplier<T> call) {
        if (!free(this.all)) {
            return Optional.empty();
        }
        try {
            return Optional.of(call.get());
        } finally {
            this.all.release();
        }
    }

    private static boolean free(Semaphore places) {
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
