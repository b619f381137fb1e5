package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** R9: a request whose answer broke off is fetched again before it is confirmed, with the code that stands in it. */
record TakesOverWhatIsWhole() implements Rule {

    @Override
    public String id() {
        return "R9";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var taking = new Taking();
        history.calls().forEach(call -> call.asked().about().ifPresent(request -> taking.with(request, call)));
        return taking.judgement.finding(
                "Have the sandbox break off the answer to a request, then fetch it again and confirm it.");
    }

    private static final class Taking {

        private final Judgement judgement = new Judgement();
        private final Set<UUID> brokenOff = new HashSet<>();
        private final Set<UUID> mended = new HashSet<>();

        void with(UUID request, CallSeen call) {
            if (call.is(Operation.GET_ONE)) {
                fetched(request, call);
            } else if (call.is(Operation.CONFIRM)) {
                confirmed(request, call);
            }
        }

        private void fetched(UUID request, CallSeen call) {
            if (!call.given().whole() && !this.mended.contains(request)) {
                this.brokenOff.add(request);
            } else if (call.given().good() && this.brokenOff.remove(request)) {
                this.mended.add(request);
            }
        }

        private void confirmed(UUID request, CallSeen call) {
            if (call.given().issues().stream().anyMatch(issue -> issue.name().equals(Overheard.RECEIPT_CODE))) {
                this.judgement.broken(call, "a code that is not the one of this request");
            } else if (this.brokenOff.contains(request)) {
                this.judgement.broken(call, "confirmed what it was never given whole");
            } else if (this.mended.contains(request)) {
                this.judgement.kept();
            }
        }
    }
}
