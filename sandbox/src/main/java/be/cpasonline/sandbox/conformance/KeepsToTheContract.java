package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.Set;

/** R7: nothing is asked that the contract does not know. */
record KeepsToTheContract() implements Rule {

    private static final Set<Integer> NOT_OF_THE_CONTRACT = Set.of(405, 413, 414, 415);
    private static final Set<String> AGAINST_IT = Set.of("unknownInput", "schemaViolation");

    @Override
    public String id() {
        return "R7";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        history.calls().forEach(call -> judge(call, judgement));
        return judgement.finding("Make any call.");
    }

    private static void judge(CallSeen call, Judgement judgement) {
        if (call.is(Operation.NONE)) {
            judgement.broken(call, "is no operation of the contract");
        } else if (call.asked().operation().outdated()) {
            judgement.broken(call, "is outdated");
        } else if (NOT_OF_THE_CONTRACT.contains(call.given().status())) {
            judgement.broken(call, "was answered " + call.given().status());
        } else if (call.given().issues().stream().anyMatch(KeepsToTheContract::against)) {
            judgement.broken(call, "had input that the contract does not know");
        } else {
            judgement.kept();
        }
    }

    /** A name is only there when another rule is about it. */
    private static boolean against(CallSeen.Issue issue) {
        return issue.name().isEmpty() && AGAINST_IT.contains(issue.kind());
    }
}
