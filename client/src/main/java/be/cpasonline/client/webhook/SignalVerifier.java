package be.cpasonline.client.webhook;

import be.cpasonline.client.Json;
import be.cpasonline.client.model.Signal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import tools.jackson.core.JacksonException;

/** Believes a signal only when it is signed with a secret of its centre, is of now, and was not seen before. For many threads. */
public final class SignalVerifier {

    /** The header with the signature. */
    public static final String HEADER = "CpasOnline-Signature";

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int REMEMBERED = 100_000;

    private final IntFunction<Collection<String>> secrets;
    private final InstantSource time;
    private final Map<UUID, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * For an address that serves one centre or many.
     *
     * @param secrets those in use of a centre, by its number; none for a centre that is not ours
     */
    public SignalVerifier(IntFunction<Collection<String>> secrets, InstantSource time) {
        this.secrets = secrets;
        this.time = time;
    }

    /**
     * What to make of it.
     *
     * @param header the value of {@link #HEADER}, empty when there was none
     * @param body the bytes as they came, not read and written again
     */
    public Verdict judge(String header, byte[] body) {
        var found = Signature.of(header);
        if (found.isEmpty()) {
            return new Verdict.Refused(Verdict.Reason.NO_SIGNATURE);
        }
        var signature = found.get();
        if (!signature.within(WINDOW, this.time.instant())) {
            return new Verdict.Refused(Verdict.Reason.NOT_OF_NOW);
        }
        try {
            // Read before it is believed, only to know whose secret must have signed it.
            var signal = Json.read(body, Signal.class);
            return signature.byOneOf(this.secrets.apply(signal.centreNumber()), body)
                    ? believed(signal)
                    : new Verdict.Refused(Verdict.Reason.WRONG_SIGNATURE);
        } catch (JacksonException noSignal) {
            return new Verdict.Refused(Verdict.Reason.NO_SIGNAL);
        }
    }

    private Verdict believed(Signal signal) {
        synchronized (this.seen) {
            return this.seen.putIfAbsent(signal.signalId(), true) == null
                    ? new Verdict.Fresh(signal)
                    : new Verdict.Repeated(signal);
        }
    }
}
