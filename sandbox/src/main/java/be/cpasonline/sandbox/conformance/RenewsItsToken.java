package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;

/** R10: a token is renewed before it ends, or when it is answered 401; it is not sent again then. */
record RenewsItsToken() implements Rule {

    @Override
    public String id() {
        return "R10";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        var refused = new HashMap<String, Instant>();
        var used = new HashSet<String>();
        for (var call : history.calls()) {
            var token = call.asked().token();
            if (used.add(token) && used.size() > 1) {
                judgement.kept();
            }
            var since = refused.get(token);
            if (since != null && call.at().isAfter(since.plus(UNDER_WAY))) {
                judgement.broken(call, "came with a token that had been answered 401");
            }
            if (call.given().status() == 401) {
                refused.putIfAbsent(token, call.answered());
            }
        }
        return judgement.finding("Go on calling until your token has been renewed.");
    }
}
