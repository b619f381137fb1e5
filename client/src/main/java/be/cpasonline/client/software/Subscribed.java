package be.cpasonline.client.software;

import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Json;
import be.cpasonline.client.model.NewWebhookSubscription;
import be.cpasonline.client.model.WebhookSubscription;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The subscription of this software, whose secret is shown only once and therefore kept. */
record Subscribed(CentreClient client, Path file, Outbox outbox) {

    /** The one for that address: the kept one as long as the service knows it, else a new one. */
    NewWebhookSubscription to(URI address) {
        var kept = kept().filter(one -> one.address().equals(address) && known(one.subscriptionId()));
        return kept.orElseGet(() -> created(address));
    }

    private Optional<NewWebhookSubscription> kept() {
        return Files.exists(this.file)
                ? Optional.of(Json.read(DurableFiles.read(this.file), NewWebhookSubscription.class))
                : Optional.empty();
    }

    private boolean known(UUID id) {
        return this.client.subscriptions().all().stream()
                .map(WebhookSubscription::subscriptionId)
                .anyMatch(id::equals);
    }

    /** Kept before the key of its creation is forgotten: the secret cannot get lost in between. */
    private NewWebhookSubscription created(URI address) {
        return this.outbox.send("subscribe", address, key -> {
            var created = this.client.subscriptions().create(address, key);
            DurableFiles.replace(this.file, Json.MAPPER.writeValueAsBytes(created));
            return created;
        });
    }
}
