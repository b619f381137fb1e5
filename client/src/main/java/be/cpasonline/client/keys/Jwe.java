package be.cpasonline.client.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.MGF1ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Something sealed, in compact serialization: header, key, nonce, text, tag. RFC 7516. */
record Jwe(String header, String sealedKey, List<byte[]> parts) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;

    /** SHA-256 for both, which the name of the transformation alone would not say. */
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    static Jwe of(String compact) {
        var split = compact.split("\\.", -1);
        if (split.length != 5) {
            throw new CannotOpenException("no JWE in compact serialization");
        }
        try {
            var parts = new ArrayList<byte[]>();
            for (var part : split) {
                parts.add(Numbers.bytes(part));
            }
            return new Jwe(split[0], split[1], parts);
        } catch (IllegalArgumentException noBase64) {
            throw new CannotOpenException("no JWE in compact serialization");
        }
    }

    /** The key of the content, which several that came together may share. */
    SecretKey contentKey(Jwk pair) {
        try {
            var read = MAPPER.readTree(this.parts.get(0));
            if (!"A256GCM".equals(read.path("enc").asString("")) || read.has("zip") || read.has("crit")) {
                throw new CannotOpenException("not sealed as the contract says");
            }
            return contentKey(read, pair);
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException wrong) {
            throw new CannotOpenException("sealed to another key, or altered");
        }
    }

    byte[] opened(SecretKey contentKey) {
        try {
            return text(contentKey);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new CannotOpenException("sealed to another key, or altered");
        }
    }

    /** The algorithm follows from our key; the header only has to agree. */
    private SecretKey contentKey(JsonNode read, Jwk pair) throws GeneralSecurityException {
        var expected = pair.rsaKey() ? "RSA-OAEP-256" : "ECDH-ES+A256KW";
        if (!expected.equals(read.path("alg").asString(""))) {
            throw new CannotOpenException("sealed for another kind of key");
        }
        return pair.rsaKey() ? byRsa(pair) : AgreedKey.of(read, pair).unwrap(this.parts.get(1));
    }

    private SecretKey byRsa(Jwk pair) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(Cipher.DECRYPT_MODE, pair.privateKey(), OAEP);
        return new SecretKeySpec(cipher.doFinal(this.parts.get(1)), "AES");
    }

    private byte[] text(SecretKey key) throws GeneralSecurityException {
        if (key.getEncoded().length != 32 || this.parts.get(2).length != NONCE || this.parts.get(4).length != 16) {
            throw new CannotOpenException("not sealed as the contract says");
        }
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, this.parts.get(2)));
        cipher.updateAAD(this.header.getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(joined(this.parts.get(3), this.parts.get(4)));
    }

    private static byte[] joined(byte[] text, byte[] tag) {
        var joined = new byte[text.length + tag.length];
        System.arraycopy(text, 0, joined, 0, text.length);
        System.arraycopy(tag, 0, joined, text.length, tag.length);
        return joined;
    }
}
