package be.cpasonline.client;

import be.cpasonline.client.model.NewWebhookSubscription;
import be.cpasonline.client.model.WebhookDeliveries;
import be.cpasonline.client.model.WebhookDelivery;
import be.cpasonline.client.model.WebhookSecret;
import be.cpasonline.client.model.WebhookSubscription;
import be.cpasonline.client.model.WebhookSubscriptionEntry;
import be.cpasonline.client.model.WebhookSubscriptions;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The addresses of your software that are told of new requests. */
public final class Subscriptions {

    private static final String ALL = "/webhookSubscriptions";

    private final Calls calls;

    Subscriptions(Calls calls) {
        this.calls = calls;
    }

    /** Those of this client and centre. */
    public List<WebhookSubscription> all() {
        return this.calls.send(Call.get(ALL), WebhookSubscriptions.class).items();
    }

    /** Has an address told of new requests; keep the secret, it is shown this once. */
    public NewWebhookSubscription create(URI address, IdempotencyKey key) {
        var entry = WebhookSubscriptionEntry.builder().address(address).build();
        return this.calls.send(Call.create(ALL, entry, key), NewWebhookSubscription.class);
    }

    /** Ends one. */
    public void end(UUID subscription) {
        this.calls.send(Call.delete(of(subscription)));
    }

    /** A new secret; for 24 hours each signal is signed with both. */
    public WebhookSecret renewSecret(UUID subscription, IdempotencyKey key) {
        return this.calls.send(Call.create(of(subscription) + "/secrets", key), WebhookSecret.class);
    }

    /** Sends a signal now, to try the address. */
    public WebhookDelivery test(UUID subscription, IdempotencyKey key) {
        return this.calls.send(Call.create(of(subscription) + "/tests", key), WebhookDelivery.class);
    }

    /** The last signals and what became of them, the latest first, at most 100. */
    public List<WebhookDelivery> deliveries(UUID subscription) {
        return this.calls
                .send(Call.get(of(subscription) + "/deliveries"), WebhookDeliveries.class)
                .items();
    }

    private static String of(UUID subscription) {
        return ALL + "/" + subscription;
    }
}
