package be.cpasonline.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The few primitives everything here is made of: AES-256-GCM, HKDF and SHA-256. */
final class Cipher {

    static final int KEY_BYTES = 32;

    private Cipher() {}

    static Aead under(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("AES-GCM is not available", unavailable);
        }
    }

    static byte[] sealed(Aead cipher, byte[] plain, byte[] boundTo) {
        try {
            return cipher.encrypt(plain, boundTo);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("sealing failed", failed);
        }
    }

    static byte[] opened(Aead cipher, byte[] sealed, byte[] boundTo, String what) {
        try {
            return cipher.decrypt(sealed, boundTo);
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal(what, broken);
        }
    }

    static byte[] derived(byte[] secret, String purpose) {
        try {
            return Hkdf.computeHkdf("HmacSha256", secret, new byte[0], utf8(purpose), KEY_BYTES);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("HKDF is not available", unavailable);
        }
    }

    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("SHA-256 is not available", unavailable);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
