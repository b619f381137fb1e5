package be.cpasonline.signals;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only an address and the service know: 32 random bytes, the key of the signatures; it cannot be printed. */
final class Secret {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] bytes;

    Secret(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has 32 bytes");
        }
        this.bytes = bytes.clone();
    }

    static Secret fresh() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** As its owner gets it, once. */
    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(this.bytes);
    }

    byte[] bytes() {
        return this.bytes.clone();
    }

    /** The signature of those bytes, in hexadecimal. */
    String signs(byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(this.bytes, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", unavailable);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && Arrays.equals(this.bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.bytes);
    }

    @Override
    public String toString() {
        return "Secret[redacted]";
    }
}
