package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The polls of a software: each time that it came back after it had been given all there was. */
final class Polls {

    /** How a poll came about. */
    enum Reason {
        /** The time of Retry-After was over. */
        WAITED,
        /** It was too early, but a signal called it. */
        CALLED,
        /** It was too early, after a signal that nobody may believe. */
        MISLED,
        /** It was too early, for no reason. */
        NONE
    }

    /** One that came back to a list. */
    record Poll(String feed, CallSeen before, CallSeen call, Reason reason) {}

    private final List<SignalSeen> signals;
    private final Map<String, CallSeen> last = new HashMap<>();
    /** When the last round of a list began: a signal before that was heard by it. */
    private final Map<String, Instant> called = new HashMap<>();

    private final List<Poll> all = new ArrayList<>();

    private Polls(List<SignalSeen> signals) {
        this.signals = signals;
    }

    static List<Poll> in(History history) {
        var polls = new Polls(history.signals());
        history.calls().forEach(call -> call.asked().feed().ifPresent(feed -> polls.with(feed, call)));
        return List.copyOf(polls.all);
    }

    private void with(String feed, CallSeen call) {
        var before = this.last.put(feed, call);
        if (before != null && ended(before) && before.given().retryAfter().isPresent()) {
            this.all.add(new Poll(feed, before, call, reason(feed, before, call)));
        }
        if (before == null || ended(before)) {
            this.called.put(feed, call.at());
        }
    }

    /** Whether there was nothing more to fetch at once. */
    private static boolean ended(CallSeen call) {
        return call.given().whole()
                && (call.given().status() == 304
                        || call.page().filter(page -> !page.more()).isPresent());
    }

    private Reason reason(String feed, CallSeen before, CallSeen call) {
        var wait = before.given().retryAfter().orElseThrow();
        if (!call.at().isBefore(before.answered().plus(wait).minus(Rule.TOLERANCE))) {
            return Reason.WAITED;
        }
        var begun = this.called.getOrDefault(feed, Instant.MIN);
        if (signalled(begun, call, true)) {
            return Reason.CALLED;
        }
        return signalled(before.at(), call, false) ? Reason.MISLED : Reason.NONE;
    }

    /** Since then, up to that call; one signal calls once. */
    private boolean signalled(Instant since, CallSeen call, boolean toBelieve) {
        return this.signals.stream()
                .filter(signal -> signal.kind().toBelieve() == toBelieve)
                .anyMatch(signal -> signal.at().isAfter(since) && !signal.at().isAfter(call.at()));
    }
}
