package be.cpasonline.signals;

import be.cpasonline.calls.PublicAddress;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An address as the contract shows it; {@code secret} only in the answer to whoever ordered it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WebhookAnswer(
        UUID subscriptionId, String href, String address, Instant createdAt, boolean failing, Optional<String> secret) {

    static final String PATH = "/webhookSubscriptions";

    static WebhookAnswer of(WebhookTable.Standing standing, PublicAddress api) {
        return of(standing.webhook(), standing.failing(), Optional.empty(), api);
    }

    static WebhookAnswer of(Webhooks.Added added, PublicAddress api) {
        return of(added.webhook(), false, Optional.of(added.secret().written()), api);
    }

    static String path(UUID webhook) {
        return PATH + "/" + webhook;
    }

    private static WebhookAnswer of(Webhook webhook, boolean failing, Optional<String> secret, PublicAddress api) {
        return new WebhookAnswer(
                webhook.id(), api.of(path(webhook.id())), webhook.address(), webhook.at(), failing, secret);
    }

    @Override
    public String toString() {
        return "WebhookAnswer[redacted]";
    }

    /** All of them. */
    record All(String self, List<WebhookAnswer> items, int total) {}

    /** A secret after a renewal. */
    record NewSecret(String secret, Instant previousValidUntil) {

        @Override
        public String toString() {
            return "NewSecret[redacted]";
        }
    }
}
