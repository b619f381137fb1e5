package be.cpasonline.client.software;

import be.cpasonline.client.Feed;
import be.cpasonline.client.NoAnswerException;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.keys.CannotOpenException;
import be.cpasonline.client.model.AidRequestSummary;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes over all that has come. A request that cannot be taken over is set aside, in a file, before the cursor passes it,
 * and tried again the next time: it neither gets lost nor holds up the others. When many fail it is the service that is
 * ill: then the cursor stays.
 */
final class Pull {

    private static final int MOST_SET_ASIDE = 5;

    private final Feed feed;
    private final Intake intake;
    private final DataFolder folder;
    private final int parallel;
    private final Map<Intake.Result, Integer> counted = new TreeMap<>();

    Pull(Feed feed, Intake intake, DataFolder folder, int parallel) {
        this.feed = feed;
        this.intake = intake;
        this.folder = folder;
        this.parallel = parallel;
    }

    /** Returns how long to wait before the next time. */
    Duration pass() {
        this.counted.clear();
        this.folder.clearIncoming();
        var pool = Executors.newFixedThreadPool(this.parallel);
        try {
            takeUpAgain(pool);
            return this.feed.workThrough(page -> work(pool, page));
        } finally {
            pool.shutdownNow();
        }
    }

    Map<Intake.Result, Integer> counted() {
        return Map.copyOf(this.counted);
    }

    private void takeUpAgain(ExecutorService pool) {
        var ids = this.folder.setAside();
        var failures = taken(pool, ids);
        ids.stream().filter(id -> !failures.containsKey(id)).forEach(this.folder::takeUp);
    }

    private void work(ExecutorService pool, List<AidRequestSummary> page) {
        var failures =
                taken(pool, page.stream().map(AidRequestSummary::aidRequestId).toList());
        if (failures.size() > MOST_SET_ASIDE) {
            throw failures.values().iterator().next();
        }
        failures.forEach((id, why) -> this.folder.setAside(id, why.toString()));
    }

    private Map<UUID, RuntimeException> taken(ExecutorService pool, List<UUID> ids) {
        var coming = new TreeMap<UUID, Future<Intake.Result>>();
        ids.forEach(id -> coming.put(id, pool.submit(() -> this.intake.take(id))));
        var failures = new TreeMap<UUID, RuntimeException>();
        coming.forEach((id, result) -> failure(result).ifPresent(why -> failures.put(id, why)));
        return failures;
    }

    /** What may be of this one request alone; anything else, a full disk for one, ends the run. */
    private Optional<RuntimeException> failure(Future<Intake.Result> coming) {
        try {
            this.counted.merge(coming.get(), 1, Integer::sum);
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException why && ofOneRequest(why)) {
                return Optional.of(why);
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean ofOneRequest(RuntimeException why) {
        return why instanceof ProblemException
                || why instanceof NoAnswerException
                || why instanceof CannotOpenException
                || why instanceof IllegalStateException;
    }
}
