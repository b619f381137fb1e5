package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import java.time.Instant;
import java.util.UUID;

/**
 * An address of a centre's software that is told of new requests.
 *
 * @param client as the authorization server calls it
 */
record Webhook(UUID id, CentreNumber centre, UUID software, String client, String address, Instant at) {

    static Webhook of(CentreSoftware software, String address, Instant at) {
        return new Webhook(UUID.randomUUID(), software.centre(), software.id(), software.client(), address, at);
    }

    /** An address may hold a secret of its owner. */
    @Override
    public String toString() {
        return "Webhook[" + this.id + "]";
    }
}
