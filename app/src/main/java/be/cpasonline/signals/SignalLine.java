package be.cpasonline.signals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal and how far it got. */
record SignalLine(
        UUID id,
        SignalKind kind,
        Instant at,
        int attempts,
        State state,
        Optional<Instant> triedAt,
        Optional<String> answer,
        Optional<Instant> againAt) {

    enum State {
        WAITING("waiting"),
        DELIVERED("delivered"),
        GIVEN_UP("givenUp");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return this.code;
        }
    }

    static SignalLine fresh(Signal signal) {
        return new SignalLine(
                signal.id(),
                signal.kind(),
                signal.at(),
                0,
                State.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(signal.at()));
    }

    /** After the outcome of the last try; none while it is on, or before the first. */
    static State state(@Nullable String outcome) {
        if (SignalOutcome.DELIVERED.code().equals(outcome)) {
            return State.DELIVERED;
        }
        return SignalOutcome.GIVEN_UP.code().equals(outcome) ? State.GIVEN_UP : State.WAITING;
    }
}
