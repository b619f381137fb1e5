package be.cpasonline.sandbox.conformance;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells alike from unlike without keeping what was said: keyed hashes whose key ends with this process. */
final class Marks {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    Marks() {
        var drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        this.key = new SecretKeySpec(drawn, HMAC);
    }

    /** One that is fed as the parts of a message come. */
    Mac begun() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(this.key);
            return mac;
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", unavailable);
        }
    }

    static String ended(Mac mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(), BYTES));
    }
}
