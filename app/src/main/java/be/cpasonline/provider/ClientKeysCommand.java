package be.cpasonline.provider;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What an operator does on the command line to the pairs by which providers know us: {@code client-keys new|rotate}. */
public final class ClientKeysCommand {

    /** The setting that holds them. */
    public static final String SETTING = "CPAS_CLIENT_KEYS";

    private static final int BITS = 3072;
    private static final String USAGE = """
            client-keys new       a pair to sign and a pair to be encrypted to, ready for the environment
            client-keys rotate    the present set, read from CPAS_CLIENT_KEYS, with a new pair of each; the service signs
                                  with the new one after 24 hours, and opens what was encrypted to the old one until then
            """;

    private ClientKeysCommand() {}

    /** What to print for these words; the usage when they make no sense. */
    public static String run(Map<String, String> environment, Instant now, String... words) {
        return switch (String.join(" ", words)) {
            case "new" -> line(List.of(), now);
            case "rotate" ->
                line(OurKeys.of(environment.getOrDefault(SETTING, "")).counting(now), now);
            default -> USAGE;
        };
    }

    private static String line(List<JWK> kept, Instant now) {
        var keys = new ArrayList<JWK>(kept);
        keys.add(drawn(KeyUse.SIGNATURE, JWSAlgorithm.RS256, now));
        keys.add(drawn(KeyUse.ENCRYPTION, JWEAlgorithm.RSA_OAEP_256, now));
        return SETTING + "=" + new JWKSet(keys).toString(false) + System.lineSeparator();
    }

    /** With its algorithm: there are providers that find no key to encrypt to without it. */
    private static JWK drawn(KeyUse use, Algorithm algorithm, Instant now) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(use)
                    .algorithm(algorithm)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("a pair of keys cannot be made", impossible);
        }
    }
}
