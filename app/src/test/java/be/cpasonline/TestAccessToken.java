package be.cpasonline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An access token as an authorization server, or whoever plays one, may make it: honest until something is changed. */
public final class TestAccessToken {

    public static final String AUDIENCE = "https://cpasonline.test/REST/cpasOnline/v1";
    public static final String CONSULT = "scope:mi-is:cpasOnline:consult";
    public static final String ACKNOWLEDGE = "scope:mi-is:cpasOnline:acknowledge";
    public static final String CLIENT = "client-tell-tale-83";

    private final TestIssuer issuer;
    private final JWTClaimsSet.Builder claims;
    private RSAKey key;
    private JOSEObjectType type = new JOSEObjectType("at+jwt");
    private @Nullable String keyId;

    TestAccessToken(TestIssuer issuer) {
        var now = now();
        this.issuer = issuer;
        this.key = issuer.rsa;
        this.keyId = issuer.rsa.getKeyID();
        this.claims = new JWTClaimsSet.Builder()
                .issuer(issuer.issuer())
                .audience(List.of("https://another-api.example", AUDIENCE))
                .subject(CLIENT)
                .claim("client_id", CLIENT)
                .claim("scope", CONSULT + " " + ACKNOWLEDGE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    public TestAccessToken with(String claim, @Nullable Object value) {
        this.claims.claim(claim, value);
        return this;
    }

    public TestAccessToken ofCentre(Object number) {
        return with("centreNumber", number);
    }

    public TestAccessToken ofEnterprise(Object number) {
        return with("enterpriseNumber", number);
    }

    public TestAccessToken endedSecondsAgo(long seconds) {
        var end = now().minusSeconds(seconds);
        this.claims.issueTime(Date.from(end.minusSeconds(300))).expirationTime(Date.from(end));
        return this;
    }

    public TestAccessToken boundTo(String thumbprint) {
        return with("cnf", Map.of("x5t#S256", thumbprint));
    }

    public TestAccessToken type(String name) {
        this.type = new JOSEObjectType(name);
        return this;
    }

    public TestAccessToken keyId(@Nullable String id) {
        this.keyId = id;
        return this;
    }

    public TestAccessToken signedWith(RSAKey other) {
        this.key = other;
        return this;
    }

    public String written() {
        return signed(JWSAlgorithm.RS256, this.keyId, signer(this.key));
    }

    public String written(JWSAlgorithm algorithm) {
        return signed(algorithm, this.keyId, signer(this.key));
    }

    public String onTheEllipticCurve() {
        try {
            return signed(JWSAlgorithm.ES256, this.issuer.elliptic.getKeyID(), new ECDSASigner(this.issuer.elliptic));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String unsigned() {
        return new PlainJWT(this.claims.build()).serialize();
    }

    /** Signed with what everybody knows: the public key, taken for a shared secret. */
    public String signedWithThePublicKey() {
        try {
            return signed(
                    JWSAlgorithm.HS256,
                    this.keyId,
                    new MACSigner(this.key.toRSAPublicKey().getEncoded()));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String signed(JWSAlgorithm algorithm, @Nullable String id, JWSSigner signer) {
        try {
            var header = new JWSHeader.Builder(algorithm).type(this.type).keyID(id);
            var token = new SignedJWT(header.build(), this.claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
