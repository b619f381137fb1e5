package be.cpasonline.sandbox.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * R1: what was fetched, or passed with the cursor, is confirmed.
 *
 * @param within five minutes, as it is written; less where a test cannot wait
 */
record ConfirmsEveryRequest(Duration within) implements Rule {

    @Override
    public String id() {
        return "R1";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var open = new Open(this.within);
        history.calls().forEach(open::with);
        return open.at(now).finding("Fetch a request and confirm its receipt.");
    }

    /** What is to be confirmed, and since which call. */
    private static final class Open {

        private final Duration within;
        private final Judgement judgement = new Judgement();
        private final Map<UUID, CallSeen> due = new LinkedHashMap<>();
        private final Map<String, CallSeen.Page> pages = new HashMap<>();
        private final Set<UUID> confirmed = new HashSet<>();

        private Open(Duration within) {
            this.within = within;
        }

        void with(CallSeen call) {
            call.asked().after().map(this.pages::remove).ifPresent(page -> passed(page, call));
            if (call.follows()) {
                call.page().ifPresent(page -> this.pages.put(page.cursor(), page));
            }
            call.asked().about().ifPresent(request -> about(request, call));
        }

        private void passed(CallSeen.Page page, CallSeen call) {
            page.unconfirmed().forEach(request -> due(request, call));
        }

        private void due(UUID request, CallSeen call) {
            if (!this.confirmed.contains(request)) {
                this.due.putIfAbsent(request, call);
            }
        }

        private void about(UUID request, CallSeen call) {
            if (call.is(Operation.GET_ONE) && call.given().good()) {
                due(request, call);
            } else if (call.is(Operation.GET_ONE) && call.given().status() == 404) {
                this.due.remove(request);
            } else if (call.is(Operation.CONFIRM) && call.given().status() / 100 == 2) {
                confirmed(request, call);
            }
        }

        private void confirmed(UUID request, CallSeen call) {
            this.confirmed.add(request);
            this.judgement.kept();
            var since = this.due.remove(request);
            if (since != null && late(since, call.at())) {
                this.judgement.broken(since, "confirmed " + seconds(since, call.at()) + " s later: " + request);
            }
        }

        Judgement at(Instant now) {
            this.due.forEach((request, since) -> {
                if (late(since, now)) {
                    this.judgement.broken(since, "not confirmed: " + request);
                }
            });
            return this.judgement;
        }

        private boolean late(CallSeen since, Instant then) {
            return since.answered().plus(this.within).isBefore(then);
        }

        private static long seconds(CallSeen since, Instant then) {
            return Duration.between(since.answered(), then).toSeconds();
        }
    }
}
