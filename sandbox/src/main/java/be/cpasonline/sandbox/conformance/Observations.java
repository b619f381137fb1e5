package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.OnlyInSandbox;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was seen of each software, in memory alone and never more than this machine can hold: some 200 MB at the worst. */
@Component
@OnlyInSandbox
class Observations {

    static final int MOST_CALLS = 4_000;
    static final int MOST_SIGNALS = 500;
    static final int MOST_SOFTWARES = 100;

    private final Map<Software, Seen> all = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Software, Seen> eldest) {
            return size() > MOST_SOFTWARES;
        }
    };

    private static final class Seen {

        private final Instant since;
        private final Deque<CallSeen> calls = new ArrayDeque<>();
        private final Deque<SignalSeen> signals = new ArrayDeque<>();
        private int forgotten;

        private Seen(Instant since) {
            this.since = since;
        }
    }

    synchronized void saw(Software software, CallSeen call) {
        var seen = seen(software, call.at());
        if (seen.calls.size() == MOST_CALLS) {
            seen.calls.removeFirst();
            seen.forgotten++;
        }
        seen.calls.addLast(call);
    }

    synchronized void saw(Software software, SignalSeen signal) {
        var seen = seen(software, signal.at());
        if (seen.signals.size() == MOST_SIGNALS) {
            seen.signals.removeFirst();
        }
        seen.signals.addLast(signal);
    }

    /** Empty when nothing was seen of it. */
    synchronized Optional<History> of(Software software) {
        return Optional.ofNullable(this.all.get(software))
                .map(seen -> new History(
                        software, seen.since, seen.forgotten, List.copyOf(seen.calls), List.copyOf(seen.signals)));
    }

    /** Whether it asked for a list after that moment. */
    synchronized boolean listedSince(Software software, Instant since) {
        var seen = this.all.get(software);
        return seen != null
                && seen.calls.stream()
                        .anyMatch(call ->
                                call.at().isAfter(since) && call.asked().feed().isPresent());
    }

    /** Those of which something was seen, the latest last. */
    synchronized List<Software> softwares() {
        return List.copyOf(this.all.keySet());
    }

    /** Forgets all of it; the watching begins anew. */
    synchronized void forget(Software software, Instant now) {
        this.all.put(software, new Seen(now));
    }

    private Seen seen(Software software, Instant now) {
        return this.all.computeIfAbsent(software, _ -> new Seen(now));
    }
}
