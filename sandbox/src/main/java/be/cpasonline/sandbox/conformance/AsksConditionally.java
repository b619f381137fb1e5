package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.HashMap;

/** R8: the same page is not asked for a third time without the ETag that came with it; once may be a restart. */
record AsksConditionally() implements Rule {

    @Override
    public String id() {
        return "R8";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        var without = new HashMap<String, Integer>();
        for (var poll : Polls.in(history)) {
            judge(poll, without, judgement);
        }
        return judgement.finding("Ask again with the same cursor and If-None-Match, when nothing new has come.");
    }

    private static void judge(Polls.Poll poll, HashMap<String, Integer> without, Judgement judgement) {
        var asked = poll.call().asked();
        if (!asked.call().equals(poll.before().asked().call())) {
            without.remove(poll.feed());
        } else if (asked.known().isPresent()) {
            without.remove(poll.feed());
            judgement.kept();
        } else if (without.merge(poll.feed(), 1, Integer::sum) > 1) {
            judgement.broken(poll.call(), "asked again without If-None-Match for what it had");
        }
    }
}
