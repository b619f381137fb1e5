package be.cpasonline.centrekeys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import javax.crypto.SecretKey;

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

    /** What seals that content key to it. */
    default JWEEncrypter encrypter(SecretKey content) throws JOSEException {
        return switch (this) {
            case Rsa rsa -> new RSAEncrypter(rsa.jwk().toRSAPublicKey(), content);
            case Ec ec -> new ECDHEncrypter(ec.jwk().toECPublicKey(), content);
        };
    }
}
