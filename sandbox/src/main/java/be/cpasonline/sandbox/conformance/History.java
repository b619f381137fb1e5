package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was seen of one software, in the order in which it came.
 *
 * @param since when the watching began
 * @param forgotten how many earlier calls are no longer kept
 */
record History(Software software, Instant since, int forgotten, List<CallSeen> calls, List<SignalSeen> signals) {

    History {
        calls = calls.stream().sorted(Comparator.comparing(CallSeen::at)).toList();
        signals = signals.stream().sorted(Comparator.comparing(SignalSeen::at)).toList();
    }

    /** The calls that follow a list to its end. */
    Stream<CallSeen> following() {
        return this.calls.stream().filter(CallSeen::follows);
    }
}
