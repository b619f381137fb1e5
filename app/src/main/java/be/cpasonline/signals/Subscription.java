package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import java.util.UUID;

/**
 * An address that is told of new requests, for whoever tries how it takes signals.
 *
 * @param client whose it is, as the authorization server calls it
 */
public record Subscription(UUID id, CentreNumber centre, String client, String address) {

    /** The header in which a signal is signed. */
    public static final String SIGNATURE = Signature.HEADER;

    static Subscription of(Webhook webhook) {
        return new Subscription(webhook.id(), webhook.centre(), webhook.client(), webhook.address());
    }

    /** An address may hold a secret of its owner. */
    @Override
    public String toString() {
        return "Subscription[" + this.id + "]";
    }
}
