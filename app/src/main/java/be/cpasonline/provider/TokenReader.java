package be.cpasonline.provider;

import be.cpasonline.provider.RefusedToken.Reason;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWEDecryptionKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.Key;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

/** Believes a token of one issuer, or says why not: form, encryption and signature here, what it claims in {@link TokenClaims}. */
public final class TokenReader {

    private static final int LONGEST = 16_384;
    private static final Set<JWEAlgorithm> KEY_ENCRYPTION = Set.of(JWEAlgorithm.RSA_OAEP_256);
    private static final Set<EncryptionMethod> ENCRYPTION =
            Set.of(EncryptionMethod.A128CBC_HS256, EncryptionMethod.A256CBC_HS512, EncryptionMethod.A256GCM);

    private final Set<JWSAlgorithm> algorithms;
    private final JWKSource<SecurityContext> keys;
    private final OurKeys ours;
    private final TokenTime time;

    TokenReader(List<String> algorithms, JWKSource<SecurityContext> keys, OurKeys ours, TokenTime time) {
        this.algorithms = algorithms.stream().map(JWSAlgorithm::parse).collect(Collectors.toUnmodifiableSet());
        this.keys = keys;
        this.ours = ours;
        this.time = time;
    }

    /**
     * The token, believed.
     *
     * @throws RefusedToken with the reason
     * @throws JwtException when the provider's keys cannot be fetched
     */
    Jwt read(String token, boolean nested, TokenClaims expected) {
        var now = this.time.source().instant();
        var parsed = parsed(token, nested);
        var claims = processed(parsed, expected, now);
        expected.check(claims, now);
        return jwt(token, parsed, claims);
    }

    private static JWT parsed(String token, boolean nested) {
        if (token.length() > LONGEST) {
            throw new RefusedToken(Reason.OVERSIZED);
        }
        try {
            var parsed = JWTParser.parse(token);
            if (nested ? !(parsed instanceof EncryptedJWT) : !(parsed instanceof SignedJWT)) {
                throw new RefusedToken(Reason.ALGORITHM);
            }
            return parsed;
        } catch (ParseException unreadable) {
            throw new RefusedToken(Reason.UNREADABLE);
        }
    }

    private JWTClaimsSet processed(JWT token, TokenClaims expected, Instant now) {
        try {
            return processor(expected, now).process(token, null);
        } catch (BadJWEException undecipherable) {
            throw new RefusedToken(Reason.ENCRYPTION);
        } catch (BadJWTException unsignedInside) {
            throw new RefusedToken(Reason.ALGORITHM);
        } catch (BadJOSEException wrong) {
            throw new RefusedToken(Reason.SIGNATURE);
        } catch (RateLimitReachedException unknownKey) {
            throw new RefusedToken(Reason.KEY_UNKNOWN);
        } catch (KeySourceException unreachable) {
            throw new JwtException("the provider's keys cannot be fetched", unreachable);
        } catch (JOSEException unusable) {
            throw new RefusedToken(Reason.UNREADABLE);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(TokenClaims expected, Instant now) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier((type, context) -> expected.checkType(type));
        processor.setJWETypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(this::signedBy);
        processor.setJWEKeySelector((header, context) -> encryptedTo(header, now));
        // What it claims is judged apart, with a reason.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    private List<Key> signedBy(JWSHeader header, SecurityContext context) throws KeySourceException {
        if (!this.algorithms.contains(header.getAlgorithm())) {
            throw new RefusedToken(Reason.ALGORITHM);
        }
        if (header.getKeyID() == null) {
            throw new RefusedToken(Reason.KEY_ID_MISSING);
        }
        var found = new JWSVerificationKeySelector<>(header.getAlgorithm(), this.keys).selectJWSKeys(header, context);
        if (found.isEmpty()) {
            throw new RefusedToken(Reason.KEY_UNKNOWN);
        }
        return List.copyOf(found);
    }

    private List<Key> encryptedTo(JWEHeader header, Instant now) throws KeySourceException {
        if (!KEY_ENCRYPTION.contains(header.getAlgorithm()) || !ENCRYPTION.contains(header.getEncryptionMethod())) {
            throw new RefusedToken(Reason.ALGORITHM);
        }
        var found = new JWEDecryptionKeySelector<SecurityContext>(
                        header.getAlgorithm(),
                        header.getEncryptionMethod(),
                        new ImmutableJWKSet<>(this.ours.decryption(now)))
                .selectJWEKeys(header, null);
        if (found.isEmpty()) {
            throw new RefusedToken(Reason.ENCRYPTION);
        }
        return List.copyOf(found);
    }

    private static Jwt jwt(String token, JWT parsed, JWTClaimsSet claims) {
        var values = new HashMap<String, Object>(claims.getClaims());
        values.replaceAll((name, value) -> value instanceof java.util.Date date ? date.toInstant() : value);
        try {
            return new Jwt(
                    token,
                    (Instant) values.get("iat"),
                    (Instant) values.get("exp"),
                    Map.copyOf(parsed.getHeader().toJSONObject()),
                    values);
        } catch (IllegalArgumentException endsBeforeItBegins) {
            throw new RefusedToken(Reason.UNREADABLE);
        }
    }
}
