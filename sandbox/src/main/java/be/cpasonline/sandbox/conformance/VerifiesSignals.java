package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.SignalSeen.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** R5: only a genuine, fresh signal is believed, and nothing is fetched for another. */
record VerifiesSignals() implements Rule {

    private static final Set<Kind> OF_A_TRIAL = EnumSet.complementOf(EnumSet.of(Kind.OF_THE_SERVICE));

    @Override
    public String id() {
        return "R5";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var judgement = new Judgement();
        var answered = EnumSet.noneOf(Kind.class);
        for (var signal : history.signals()) {
            if (signal.status().isPresent()) {
                answered.add(signal.kind());
            }
            judge(signal, judgement);
        }
        Polls.in(history).stream()
                .filter(poll -> poll.reason() == Polls.Reason.MISLED)
                .forEach(poll -> judgement.broken(poll.call(), "was fetched for a signal that nobody may believe"));
        if (answered.containsAll(OF_A_TRIAL)) {
            judgement.kept();
        }
        var finding = judgement.finding("Ask for trial signals, and answer each of them.");
        return finding instanceof Finding.NotSeen && !used(history)
                ? new Finding.NotUsed("signals: no address was subscribed")
                : finding;
    }

    /** A repetition is as genuine as the first: it may be accepted, but is no reason to fetch. */
    private static void judge(SignalSeen signal, Judgement judgement) {
        switch (signal.kind()) {
            case UNSIGNED, FORGED, ALTERED, STALE -> {
                if (signal.status().isPresent() && !signal.refused()) {
                    judgement.broken(signal, "was answered " + signal.status().get() + " instead of 4xx");
                }
            }
            case GENUINE -> {
                if (signal.status().isPresent() && !signal.accepted()) {
                    judgement.broken(signal, "was answered " + signal.status().get() + " instead of 2xx");
                }
            }
            case OF_THE_SERVICE, REPLAYED -> {}
        }
    }

    private static boolean used(History history) {
        return !history.signals().isEmpty() || history.calls().stream().anyMatch(call -> call.is(Operation.SUBSCRIBE));
    }
}
