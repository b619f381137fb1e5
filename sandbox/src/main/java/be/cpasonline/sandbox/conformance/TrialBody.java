package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What a trial signal says: the same as one of the service for new requests. */
record TrialBody(UUID signalId, String kind, int centreNumber, Instant createdAt) {

    private static final JsonMapper JSON = new JsonMapper();

    static TrialBody of(int centre, Instant now) {
        return new TrialBody(UUID.randomUUID(), "aidRequestsAvailable", centre, now.truncatedTo(ChronoUnit.SECONDS));
    }

    byte[] written() {
        return JSON.writeValueAsBytes(this);
    }
}
