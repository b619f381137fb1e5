package be.cpasonline.sandbox.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One of the rules for vendors; it is written, under the same id, in docs/for-vendors.md. */
interface Rule {

    /** What a clock or a busy machine may be wrong by when somebody waited. */
    Duration TOLERANCE = Duration.ofMillis(250);

    /** As long as calls may go on that were under way when an answer left. */
    Duration UNDER_WAY = Duration.ofMillis(750);

    /** Such as R1. */
    String id();

    /** What the history says of it at that moment. */
    Finding judge(History history, Instant now);

    /** All of them, in the order in which they are written; what was fetched is to be confirmed within that time. */
    static List<Rule> all(Duration confirmWithin) {
        return List.of(
                new ConfirmsEveryRequest(confirmWithin),
                new FollowsTheCursor(),
                new WaitsAsTold(),
                new PollsNoFaster(),
                new VerifiesSignals(),
                new RepeatsUnderItsKey(),
                new KeepsToTheContract(),
                new AsksConditionally(),
                new TakesOverWhatIsWhole(),
                new RenewsItsToken(),
                new RepeatsNothingRefused());
    }
}
