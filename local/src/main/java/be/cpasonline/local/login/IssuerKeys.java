package be.cpasonline.local.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The pair with which each issuer signs, drawn when it is first needed, so that nothing waits for it at the start. */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private final Map<Issuer, RSAKey> drawn = new ConcurrentHashMap<>();

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return Issuer.asked()
                .map(issuer -> selector.select(new JWKSet(of(issuer))))
                .orElse(List.of());
    }

    RSAKey of(Issuer issuer) {
        return this.drawn.computeIfAbsent(issuer, first -> draw());
    }

    static RSAKey draw() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("a pair of keys cannot be made", impossible);
        }
    }
}
