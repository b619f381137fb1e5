package be.cpasonline.provider;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A token as a provider, or whoever plays one, may make it: honest until something is changed. */
final class ForgedToken {

    final JWTClaimsSet.Builder claims;
    JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    JOSEObjectType type = JOSEObjectType.JWT;
    RSAKey key;

    @Nullable
    String keyId;

    JWEAlgorithm sealing = JWEAlgorithm.RSA_OAEP_256;
    Optional<RSAKey> sealedTo = Optional.empty();
    Optional<Function<ForgedToken, String>> otherwise = Optional.empty();

    ForgedToken(JWTClaimsSet.Builder claims, RSAKey key) {
        this.claims = claims;
        this.key = key;
        this.keyId = key.getKeyID();
    }

    void claim(String name, @Nullable Object value) {
        this.claims.claim(name, value);
    }

    void times(Instant issued, Instant end) {
        this.claims.issueTime(Date.from(issued)).expirationTime(Date.from(end));
    }

    String written() {
        return this.otherwise.map(way -> way.apply(this)).orElseGet(this::signed);
    }

    String signed() {
        try {
            var token = new SignedJWT(header(), this.claims.build());
            token.sign(new RSASSASigner(this.key));
            return sealed(token.serialize());
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The algorithm that signs nothing. */
    String unsigned() {
        return sealed(new PlainJWT(this.claims.build()).serialize());
    }

    /** Signed with what everybody knows: the public key, taken for a shared secret. */
    String signedWithThePublicKey() {
        try {
            this.algorithm = JWSAlgorithm.HS256;
            var token = new SignedJWT(header(), this.claims.build());
            token.sign(new MACSigner(this.key.toRSAPublicKey().getEncoded()));
            return sealed(token.serialize());
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private JWSHeader header() {
        return new JWSHeader.Builder(this.algorithm)
                .type(this.type)
                .keyID(this.keyId)
                .build();
    }

    private String sealed(String token) {
        if (this.sealedTo.isEmpty()) {
            return token;
        }
        try {
            var to = this.sealedTo.get();
            var header = new JWEHeader.Builder(this.sealing, EncryptionMethod.A128CBC_HS256)
                    .contentType("JWT")
                    .keyID(to.getKeyID())
                    .build();
            var nested = new JWEObject(header, new Payload(token));
            nested.encrypt(new RSAEncrypter(to));
            return nested.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
