package be.cpasonline.local.login;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;

/** Signs what an issuer says, and encrypts it where that issuer does so. */
final class Tokens {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LONGEST_KEYS = 65_536;

    private final IssuerKeys keys;

    Tokens(IssuerKeys keys) {
        this.keys = keys;
    }

    /** The answer in the shape of the client's issuer, with the fault that was chosen. */
    String answer(Client client, JWTClaimsSet claims, Fault fault) {
        var signed = signed(client.issuer(), JOSEObjectType.JWT, fault.in(claims), fault);
        return client.issuer() == Issuer.ITSME ? encrypted(signed, client) : signed;
    }

    String signed(Issuer issuer, JOSEObjectType type, JWTClaimsSet claims, Fault fault) {
        var own = this.keys.of(issuer);
        var other = fault == Fault.OTHER_KEY || fault == Fault.UNKNOWN_KEY_ID;
        var key = other ? IssuerKeys.draw() : own;
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(type);
        if (fault != Fault.MISSING_KEY_ID) {
            header.keyID(fault == Fault.UNKNOWN_KEY_ID ? key.getKeyID() : own.getKeyID());
        }
        return signed(header.build(), claims, key);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException unusable) {
            throw new IllegalStateException("a token cannot be signed", unusable);
        }
    }

    /** To the newest key that the service publishes for this. */
    private static String encrypted(String signed, Client client) {
        try {
            var key = JWKSet.load(URI.create(client.keys()).toURL(), PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST_KEYS)
                    .getKeys()
                    .stream()
                    .filter(published -> KeyUse.ENCRYPTION.equals(published.getKeyUse()))
                    .findFirst()
                    .orElseThrow()
                    .toRSAKey();
            var token = new JWEObject(
                    new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128CBC_HS256)
                            .contentType("JWT")
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(signed));
            token.encrypt(new RSAEncrypter(key));
            return token.serialize();
        } catch (IOException | ParseException | JOSEException unreadable) {
            throw new IllegalStateException("the keys of the service cannot be read", unreadable);
        }
    }
}
