package be.cpasonline.client.keys;

import java.util.List;
import java.util.Optional;

/** The keys of a centre that are in use: one, or two while one replaces the other. */
public final class OpeningKeys {

    private final List<OpeningKey> keys;

    /** These. */
    public OpeningKeys(List<OpeningKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * What was sealed to that key.
     *
     * @return empty when the key is none of these
     * @throws CannotOpenException when it is, but what was sealed was altered
     */
    public Optional<byte[]> open(String keyId, String jwe) {
        return this.keys.stream()
                .filter(key -> key.keyId().equals(keyId))
                .findFirst()
                .map(key -> key.open(jwe));
    }
}
