package be.cpasonline.client;

import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.model.PublicJwk;
import be.cpasonline.client.model.SealingKey;
import be.cpasonline.client.model.SealingKeyEntry;
import java.util.List;

/** The public keys of the centre to which personal data are sealed; at most two at a time. */
public final class SealingKeys {

    private final Calls calls;

    SealingKeys(Calls calls) {
        this.calls = calls;
    }

    /** Those in use. */
    public List<SealingKey> all() {
        return this.calls
                .send(Call.get("/sealingKeys"), be.cpasonline.client.model.SealingKeys.class)
                .items();
    }

    /** Registers the public half; from then on personal data come sealed to it. */
    public SealingKey register(Jwk pair, IdempotencyKey key) {
        var jwk = Json.MAPPER.convertValue(pair.publicHalf(), PublicJwk.class);
        var entry = SealingKeyEntry.builder().jwk(jwk).build();
        return this.calls.send(Call.create("/sealingKeys", entry, key), SealingKey.class);
    }

    /** No longer seals to that one. */
    public void end(String keyId) {
        this.calls.send(Call.delete("/sealingKeys/" + keyId));
    }
}
