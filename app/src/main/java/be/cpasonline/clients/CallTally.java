package be.cpasonline.clients;

import be.cpasonline.calls.AnsweredCall;
import be.cpasonline.calls.CallWatch;
import be.cpasonline.clients.Counted.Slot;
import be.cpasonline.wall.Wall;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts the calls of the centres' software in the memory of this node, and writes the counts down in one statement when
 * told to. What cannot be written down stays counted; only a node that dies loses what it had not yet written.
 */
@Component
class CallTally implements CallWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CallTally.class);

    /** Beyond so many, while the database takes none, calls of software not counted yet go uncounted. */
    private static final int MOST_KEPT = 50_000;

    private final CountedCalls written;
    private final Wall wall;
    private final Clock clock;
    private Map<Slot, Counted> unwritten = new HashMap<>();

    CallTally(CountedCalls written, Wall wall, Clock clock) {
        this.written = written;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public void answered(AnsweredCall call) {
        count(Counted.one(call, this.clock.instant()));
    }

    /** All that was counted by this node is written down afterwards, or still counted. Call it where no transaction is open. */
    void writeDown() {
        var counts = taken();
        if (counts.isEmpty()) {
            return;
        }
        try {
            this.wall.forMachinery(() -> this.written.add(counts));
        } catch (RuntimeException failure) {
            LOG.warn("The counts of calls could not be written down yet", failure);
            counts.forEach(this::count);
        }
    }

    private synchronized void count(Counted one) {
        if (this.unwritten.size() < MOST_KEPT || this.unwritten.containsKey(one.slot())) {
            this.unwritten.merge(one.slot(), one, Counted::and);
        }
    }

    private synchronized List<Counted> taken() {
        var counts = List.copyOf(this.unwritten.values());
        this.unwritten = new HashMap<>();
        return counts;
    }
}
