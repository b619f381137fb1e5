package be.cpasonline.centrekeys;

import be.cpasonline.calls.PublicAddress;
import java.time.Instant;
import java.util.List;

/** A key as the contract shows it. */
record SealingKeyAnswer(String keyId, String href, String kty, String algorithm, Instant registeredAt) {

    static final String PATH = "/sealingKeys";

    static SealingKeyAnswer of(CentreKey registered, PublicAddress api) {
        var key = registered.key();
        return new SealingKeyAnswer(
                key.keyId(),
                api.of(path(key.keyId())),
                key.jwk().getKeyType().getValue(),
                key.algorithm().getName(),
                registered.at());
    }

    static String path(String keyId) {
        return PATH + "/" + keyId;
    }

    /** All of them. */
    record All(String self, List<SealingKeyAnswer> items, int total) {}
}
