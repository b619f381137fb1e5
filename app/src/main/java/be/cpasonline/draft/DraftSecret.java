package be.cpasonline.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** What only the browser holds: 32 random bytes that open one draft. The database knows their hash. */
public final class DraftSecret {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private DraftSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one. */
    public static DraftSecret drawn() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new DraftSecret(bytes);
    }

    /** The secret a cookie carries; empty when the cookie is not of our making. */
    public static Optional<DraftSecret> of(String cookie) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cookie))
                    .filter(bytes -> bytes.length == LENGTH)
                    .map(DraftSecret::new);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** For the cookie. */
    public String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(this.bytes);
    }

    /** The key of the draft's row and of the claim to its request: the secret cannot be found from it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(this.bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() {
        return this.bytes.clone();
    }

    @Override
    public String toString() {
        return "DraftSecret[redacted]";
    }
}
