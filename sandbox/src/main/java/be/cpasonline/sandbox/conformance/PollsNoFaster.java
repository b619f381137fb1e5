package be.cpasonline.sandbox.conformance;

import java.time.Instant;

/** R4: whoever was given all there is comes back after the time of Retry-After, unless a signal calls. */
record PollsNoFaster() implements Rule {

    @Override
    public String id() {
        return "R4";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        for (var poll : Polls.in(history)) {
            switch (poll.reason()) {
                case WAITED -> judgement.kept();
                case NONE -> judgement.broken(poll.call(), "came before the time of Retry-After was over");
                case CALLED, MISLED -> {}
            }
        }
        return judgement.finding("Ask again after the last page, when the time of its Retry-After is over.");
    }
}
