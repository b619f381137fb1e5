package be.cpasonline.client;

import java.util.UUID;

/**
 * The mark of one thing to create. The client uses one for all its attempts; keep it and give it again where the same
 * thing may be sent by a later run of your software, within 7 days.
 */
public record IdempotencyKey(String value) {

    /** Refuses what the contract refuses: 16 to 64 letters, digits, hyphens and underscores. */
    public IdempotencyKey {
        if (!value.matches("[A-Za-z0-9_-]{16,64}")) {
            throw new IllegalArgumentException("no Idempotency-Key");
        }
    }

    /** One that was never used. */
    public static IdempotencyKey drawn() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }
}
