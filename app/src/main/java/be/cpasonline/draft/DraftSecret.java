package be.cpasonline.draft;

import be.cpasonline.sealing.DraftSeal;
import java.nio.charset.StandardCharsets;
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

    /** The secret that opens the confirmation of this draft's request: the same one however often it is asked for. */
    public DraftSecret forReceipt() {
        return new DraftSecret(digest("receipt", this.bytes));
    }

    /** For the cookie. */
    public String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(this.bytes);
    }

    /** The key of the draft's row and of the claim to its request: the secret cannot be found from it. */
    public byte[] hash() {
        return DraftSeal.id(this.bytes);
    }

    byte[] bytes() {
        return this.bytes.clone();
    }

    private static byte[] digest(String purpose, byte[] secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return digest.digest(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "DraftSecret[redacted]";
    }
}
