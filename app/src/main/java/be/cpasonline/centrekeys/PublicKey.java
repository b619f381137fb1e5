package be.cpasonline.centrekeys;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;

/** A key to which a centre has personal data sealed; RSA or EC on P-256, named by its thumbprint. RFC 7517, RFC 7638. */
sealed interface PublicKey {

    /** RSA of at least 2048 bits. */
    record Rsa(RSAKey jwk) implements PublicKey {}

    /** A point of P-256. */
    record Ec(ECKey jwk) implements PublicKey {}

    /** The key that was stored as that JSON. */
    static PublicKey stored(String json) {
        try {
            return of(JWK.parse(json));
        } catch (ParseException damaged) {
            throw new IllegalStateException("a stored key cannot be read", damaged);
        }
    }

    private static PublicKey of(JWK jwk) {
        return jwk instanceof RSAKey rsa ? new Rsa(rsa) : new Ec(jwk.toECKey());
    }

    JWK jwk();

    /** The name under which the contract knows it. */
    default String keyId() {
        try {
            return jwk().computeThumbprint().toString();
        } catch (JOSEException unavailable) {
            throw new IllegalStateException("SHA-256 is not available", unavailable);
        }
    }

    /** How content keys are sealed to it. RFC 7518, sections 4.3 and 4.6. */
    default JWEAlgorithm algorithm() {
        return switch (this) {
            case Rsa rsa -> JWEAlgorithm.RSA_OAEP_256;
            case Ec ec -> JWEAlgorithm.ECDH_ES_A256KW;
        };
    }

    /**
     * The bytes sealed to it, in compact serialization. RFC 7516.
     *
     * @param type of the content: json, pdf
     */
    default String sealed(byte[] content, String type) {
        var header = new JWEHeader.Builder(algorithm(), EncryptionMethod.A256GCM)
                .keyID(keyId())
                .contentType(type)
                .build();
        try {
            var sealed = new JWEObject(header, new Payload(content));
            sealed.encrypt(encrypter());
            return sealed.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException("nothing can be sealed to this key", failed);
        }
    }

    private JWEEncrypter encrypter() throws JOSEException {
        return switch (this) {
            case Rsa rsa -> new RSAEncrypter(rsa.jwk());
            case Ec ec -> new ECDHEncrypter(ec.jwk());
        };
    }
}
