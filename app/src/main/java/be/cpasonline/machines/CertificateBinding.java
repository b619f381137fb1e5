package be.cpasonline.machines;

import com.nimbusds.jose.util.X509CertUtils;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token may name the certificate of the only one who may use it. RFC 8705, section 3.1. */
final class CertificateBinding {

    private CertificateBinding() {}

    /** Whether the token is bound, to what was indeed shown; a confirmation we cannot check counts as none that holds. */
    static boolean held(Jwt token, Optional<X509Certificate> shown) {
        var confirmation = token.getClaims().get("cnf");
        if (confirmation == null) {
            return false;
        }
        if (!(confirmation instanceof Map<?, ?> ways)
                || ways.size() != 1
                || !(ways.get("x5t#S256") instanceof String thumbprint)) {
            throw invalid("confirmation-unknown");
        }
        var certificate = shown.orElseThrow(() -> invalid("certificate-missing"));
        if (!same(thumbprint, X509CertUtils.computeSHA256Thumbprint(certificate).toString())) {
            throw invalid("certificate-other");
        }
        return true;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static RefusedCaller invalid(String code) {
        return new RefusedCaller(new Refusal.Invalid(code));
    }
}
