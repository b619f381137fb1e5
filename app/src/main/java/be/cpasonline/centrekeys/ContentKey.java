package be.cpasonline.centrekeys;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key with which one answer seals all that it holds, itself sealed to the key of a centre: that costs far more than the
 * rest, and is done once. Each sealing has a nonce of its own, and is whole by itself. RFC 7516.
 */
final class ContentKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKey key;
    private final String header;
    private final String sealedKey;

    private ContentKey(SecretKey key, String header, String sealedKey) {
        this.key = key;
        this.header = header;
        this.sealedKey = sealedKey;
    }

    /**
     * A new one, for contents of that type.
     *
     * @param type json, pdf
     */
    static ContentKey sealedTo(PublicKey centre, String type) {
        var key = new SecretKeySpec(random(KEY_BYTES), "AES");
        var header = new JWEHeader.Builder(centre.algorithm(), EncryptionMethod.A256GCM)
                .keyID(centre.keyId())
                .contentType(type)
                .build();
        try {
            var model = new JWEObject(header, new Payload(""));
            model.encrypt(centre.encrypter(key));
            return new ContentKey(
                    key,
                    model.getHeader().toBase64URL().toString(),
                    model.getEncryptedKey().toString());
        } catch (JOSEException failed) {
            throw new IllegalStateException("nothing can be sealed to this key", failed);
        }
    }

    /** The bytes sealed, in compact serialization. */
    String sealed(byte[] content) {
        var nonce = random(NONCE_BYTES);
        var sealed = sealed(content, nonce);
        var end = sealed.length - TAG_BYTES;
        return String.join(
                ".",
                this.header,
                this.sealedKey,
                written(nonce),
                written(Arrays.copyOf(sealed, end)),
                written(Arrays.copyOfRange(sealed, end, sealed.length)));
    }

    private byte[] sealed(byte[] content, byte[] nonce) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, this.key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(this.header.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("AES-GCM is not available", unavailable);
        }
    }

    private static String written(byte[] bytes) {
        return Base64URL.encode(bytes).toString();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "ContentKey[redacted]";
    }
}
