package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** R3: after 429 and 503 nothing is asked for as long as Retry-After says. */
record WaitsAsTold() implements Rule {

    private static final Set<Integer> TOLD_TO_WAIT = Set.of(429, 503);

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        var calls = history.calls();
        for (int index = 0; index < calls.size(); index++) {
            if (TOLD_TO_WAIT.contains(calls.get(index).given().status())) {
                judge(calls.get(index), calls.subList(index + 1, calls.size()), judgement);
            }
        }
        return judgement.finding("Have the sandbox answer 429 or 503, and go on after the time of Retry-After.");
    }

    /** Calls that were under way already are not held against anybody. */
    private static void judge(CallSeen told, List<CallSeen> later, Judgement judgement) {
        told.given().retryAfter().ifPresent(wait -> {
            var from = told.answered().plus(UNDER_WAY);
            var until = told.answered().plus(wait).minus(TOLERANCE);
            for (var call : later) {
                if (!call.at().isBefore(until)) {
                    judgement.kept();
                    return;
                }
                if (call.at().isAfter(from)) {
                    judgement.broken(call, "came before the " + wait.toSeconds() + " s of Retry-After were over");
                    return;
                }
            }
        });
    }
}
