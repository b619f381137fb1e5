package be.cpasonline.client.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Optional;

/** The private key of a vendor, with which it proves who it is: RS256, or ES256 for a key on P-256. RFC 7515. */
public final class SigningKey {

    private final PrivateKey key;
    private final Optional<String> keyId;

    private SigningKey(PrivateKey key, Optional<String> keyId) {
        this.key = key;
        this.keyId = keyId;
    }

    /** The private key of a pair written as JSON. */
    public static SigningKey of(Jwk pair) {
        return new SigningKey(pair.privateKey(), Optional.of(pair.keyId()));
    }

    /**
     * A private key of RSA or P-256 from wherever your software keeps it, also one that never leaves its hardware.
     *
     * @param keyId as the authorization server calls it, if it does
     */
    public static SigningKey of(PrivateKey key, Optional<String> keyId) {
        if (!"RSA".equals(key.getAlgorithm()) && !"EC".equals(key.getAlgorithm())) {
            throw new IllegalArgumentException("neither an RSA key nor one on P-256");
        }
        return new SigningKey(key, keyId);
    }

    /** These claims as a signed JWT, in compact serialization. */
    public String sign(byte[] claims) {
        boolean rsa = "RSA".equals(this.key.getAlgorithm());
        var named = this.keyId.map(id -> ",\"kid\":\"" + id + "\"").orElse("");
        var header = "{\"alg\":\"" + (rsa ? "RS256" : "ES256") + "\",\"typ\":\"JWT\"" + named + "}";
        var signed = Numbers.base64(header.getBytes(StandardCharsets.UTF_8)) + "." + Numbers.base64(claims);
        try {
            var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
            signature.initSign(this.key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Numbers.base64(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key cannot sign", unusable);
        }
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "SigningKey[redacted]";
    }
}
