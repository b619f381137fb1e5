package be.cpasonline.centrekeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What one answer seals, opened by another library. */
class CentreSealTests {

    private static final JWK RSA = Pairs.rsa(2048);
    private static final JWK EC = Pairs.ec();

    private static CentreSeal seal() {
        return new CentreSeal(List.of(
                PublicKey.stored(RSA.toPublicJWK().toJSONString()),
                PublicKey.stored(EC.toPublicJWK().toJSONString())));
    }

    @Test
    void eachPartOpensByItselfAndNoTwoShareANonce() throws Exception {
        var seal = seal();
        var nonces = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            var content = "number " + i;
            var sealed = seal.seal(content.getBytes(StandardCharsets.UTF_8), "json");
            var answer = JsonMapper.shared().valueToTree(Map.of("sealed", sealed));
            for (var pair : List.of(RSA, EC)) {
                assertThat(new String(Pairs.opened(answer, pair), StandardCharsets.UTF_8))
                        .isEqualTo(content);
            }
            for (var part : sealed) {
                nonces.add(JWEObject.parse(part.jwe()).getIV().toString());
            }
        }
        assertThat(nonces).hasSize(400);
    }

    @Test
    void twoAnswersAndTwoKeysShareNoContentKey() throws Exception {
        var sealedKeys = new HashSet<String>();
        for (var seal : List.of(seal(), seal())) {
            for (var part : seal.seal(new byte[1], "pdf")) {
                var jwe = JWEObject.parse(part.jwe());
                assertThat(jwe.getHeader().getKeyID()).isEqualTo(part.keyId());
                assertThat(jwe.getHeader().getContentType()).isEqualTo("pdf");
                sealedKeys.add(jwe.getEncryptedKey().toString());
            }
        }
        assertThat(sealedKeys).hasSize(4);
    }

    @Test
    void withoutAKeyAnAnswerIsAsItIs() {
        var none = new CentreSeal(List.of());
        var answer = Map.of("name", "x");
        assertThat(none.hiding(answer, Set.of("name"))).isSameAs(answer);
        assertThat(none.replacing(answer, "name", Set.of())).isSameAs(answer);
        assertThat(none.inUse()).isFalse();
    }
}
