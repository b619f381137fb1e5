package be.cpasonline.signals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A signal and what became of it, as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeliveryAnswer(
        UUID signalId,
        String kind,
        Instant createdAt,
        int attempts,
        String state,
        Optional<Instant> lastAttemptAt,
        Optional<String> lastAnswer,
        Optional<Instant> nextAttemptAt) {

    static DeliveryAnswer of(SignalLine line) {
        return new DeliveryAnswer(
                line.id(),
                line.kind().code(),
                line.at(),
                line.attempts(),
                line.state().code(),
                line.triedAt(),
                line.answer(),
                line.againAt());
    }

    /** The last ones. */
    record All(String self, List<DeliveryAnswer> items, int total) {}
}
