package be.cpasonline.sandbox.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** R11: what was refused is not sent again and again. */
record RepeatsNothingRefused() implements Rule {

    private static final int MOST = 2;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    /** Other rules are about these. */
    private static final Set<Integer> MAY_PASS = Set.of(401, 429);

    @Override
    public String id() {
        return "R11";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        var refused = new HashMap<String, Deque<Instant>>();
        for (var call : history.calls()) {
            int status = call.given().status();
            if (status < 400 || status >= 500 || MAY_PASS.contains(status)) {
                judgement.kept();
            } else if (often(call, refused)) {
                judgement.broken(call, "was answered " + status + " more than twice within a minute");
            }
        }
        return judgement.finding("Make any call.");
    }

    private static boolean often(CallSeen call, Map<String, Deque<Instant>> refused) {
        var times = refused.computeIfAbsent(call.asked().call(), _ -> new ArrayDeque<>());
        times.add(call.at());
        while (times.getFirst().plus(WITHIN).isBefore(call.at())) {
            times.removeFirst();
        }
        return times.size() > MOST;
    }
}
