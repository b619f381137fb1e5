package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import java.time.Instant;
import java.util.UUID;

/** One signal on its way to an address. */
record Signal(UUID id, CentreNumber centre, UUID webhook, SignalKind kind, Instant at) {

    /** As it goes out: all that whoever gets it learns. */
    record Body(UUID signalId, String kind, int centreNumber, Instant createdAt) {}

    Body body() {
        return new Body(this.id, this.kind.code(), this.centre.value(), this.at);
    }
}
