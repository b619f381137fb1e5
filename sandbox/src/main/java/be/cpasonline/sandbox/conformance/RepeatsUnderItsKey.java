package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** R6: what creates has an Idempotency-Key, and after an answer that got lost it is sent again under the same. */
record RepeatsUnderItsKey() implements Rule {

    private static final String REUSED = "idempotencyKeyReused";

    @Override
    public String id() {
        return "R6";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        var lost = new HashMap<String, CallSeen>();
        var creating = history.calls().stream()
                .filter(call -> call.asked().operation().creates())
                .toList();
        creating.forEach(call -> judge(call, lost, judgement));
        return creating.isEmpty()
                ? new Finding.NotUsed("acts and subscriptions: nothing was created")
                : judgement.finding(
                        "Have the sandbox lose the answer to a POST that creates something, and send it again.");
    }

    private static void judge(CallSeen call, Map<String, CallSeen> lost, Judgement judgement) {
        if (call.asked().key().isEmpty()) {
            judgement.broken(call, "had no Idempotency-Key");
        } else if (call.given().problem().filter(REUSED::equals).isPresent()) {
            judgement.broken(call, "had the Idempotency-Key of something else");
        }
        var before = lost.remove(call.asked().call());
        if (before != null) {
            repeated(before, call, judgement);
        }
        if (!call.given().whole() || call.given().status() >= 500) {
            lost.put(call.asked().call(), call);
        }
    }

    private static void repeated(CallSeen before, CallSeen call, Judgement judgement) {
        if (call.asked().key().isEmpty()) {
            return;
        }
        if (call.asked().key().equals(before.asked().key())) {
            judgement.kept();
        } else {
            judgement.broken(call, "repeats what got lost under another Idempotency-Key");
        }
    }
}
