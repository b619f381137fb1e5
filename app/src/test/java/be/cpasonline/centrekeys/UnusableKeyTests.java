package be.cpasonline.centrekeys;

import static be.cpasonline.centrekeys.CentreSoftwareCalls.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.ApiTest;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Keys that no centre could use, or that would protect nothing. */
class UnusableKeyTests extends ApiTest {

    private static final JWK RSA = Pairs.rsa(2048);
    private static final JWK EC = Pairs.ec();

    private final CentreSoftwareCalls software = new CentreSoftwareCalls(this, 489, "vendor-a");

    @Autowired
    UnusableKeyTests(MockMvc mvc) {
        super(mvc);
    }

    @Test
    void aPrivateKeyIsRefusedAndNotRepeated() throws Exception {
        for (var pair : new JWK[] {RSA, EC}) {
            var refused = problem(400, this.software.as(sent("{\"jwk\":" + pair.toJSONString() + "}")));
            assertThat(refused.get("issues").findValuesAsString("name")).contains("jwk.d");
            assertThat(refused.toString())
                    .doesNotContain(String.valueOf(pair.toJSONObject().get("d")));
        }
        assertThat(this.software.reads(ALL).get("total").intValue()).isZero();
    }

    @Test
    void aModulusThatIsShortOrNoProductOfLargePrimesIsRefused() throws Exception {
        refused(
                rsaWith(Pairs.rsa(2048)
                        .toRSAKey()
                        .getModulus()
                        .decodeToBigInteger()
                        .shiftRight(1)),
                "jwk.n");
        refused(rsaWith(BigInteger.ONE.shiftLeft(2047)), "jwk.n");
        refused(rsaWith(BigInteger.probablePrime(2048, new Random(7))), "jwk.n");
        refused(rsaWith(BigInteger.ONE.shiftLeft(8193).add(BigInteger.ONE)), "jwk.n");
        refused(changed(RSA, "n", Base64URL.encode(withZero(RSA)).toString()), "jwk.n");
    }

    private static BigInteger modulus(JWK key) {
        return key.toRSAKey().getModulus().decodeToBigInteger();
    }

    private static byte[] withZero(JWK key) {
        return modulus(key).toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "Aw", "AQAA", "EQ", "AAEAAQ", "AQAB==", "AQA", ""})
    void anExponentIsOddAndNotSmall(String exponent) throws Exception {
        refused(changed(RSA, "e", exponent), "jwk.e");
    }

    @Test
    void aPointBesideTheCurveIsRefused() throws Exception {
        var x = EC.toECKey().getX().decodeToBigInteger();
        refused(changed(EC, "x", coordinate(x.add(BigInteger.ONE))), "jwk.x");
        refused(changed(EC, "x", coordinate(BigInteger.ZERO)), "jwk.x");
        refused(changed(EC, "y", Base64URL.encode(new byte[31]).toString()), "jwk.y");
        refused(changed(EC, "crv", "P-384"), "jwk.crv");
        refused(changed(EC, "crv", "secp256k1"), "jwk.crv");
    }

    private static String coordinate(BigInteger number) {
        return com.nimbusds.jose.jwk.ECKey.encodeCoordinate(256, number).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"jwk\":7}",
                "{\"jwk\":{}}",
                "{\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}}",
                "{\"jwk\":{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AAAA\"}}",
                "{\"jwk\":{\"kty\":\"RSA\",\"e\":\"AQAB\"}}",
                "{\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":7,\"y\":\"AAAA\"}}",
                "{\"jwk\":{\"kty\":\"RSA\"},\"centre\":550}",
                "{\"jwk\":{\"kty\":\"RSA\",\"x5u\":\"https://a.example/\"}}"
            })
    void whatIsNoKeyIsRefused(String body) throws Exception {
        assertThat(problem(400, this.software.as(sent(body))).get("issues")).isNotEmpty();
    }

    @Test
    void aKeyForAnotherPurposeIsRefused() throws Exception {
        refused(changed(RSA, "use", "sig"), "jwk.use");
        refused(changed(RSA, "alg", "RSA1_5"), "jwk.alg");
        refused(changed(EC, "alg", "RSA-OAEP-256"), "jwk.alg");
        refused(changed(RSA, "kid", "x".repeat(101)), "jwk.kid");
        refused(changed(RSA, "crv", "P-256"), "jwk.crv");
    }

    private void refused(String jwk, String name) throws Exception {
        var problem = problem(400, this.software.as(sent("{\"jwk\":" + jwk + "}")));
        assertThat(problem.get("issues").findValuesAsString("name")).as(jwk).contains(name);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder sent(String body) {
        return CentreSoftwareCalls.keyed(posting(ALL, body), CentreSoftwareCalls.newKey());
    }

    private static String rsaWith(BigInteger modulus) {
        return changed(RSA, "n", Base64URL.encode(modulus).toString());
    }

    private static String changed(JWK key, String member, String value) {
        Map<String, Object> members = new TreeMap<>(key.toPublicJWK().toJSONObject());
        members.put(member, value);
        return JsonMapper.shared().writeValueAsString(members);
    }
}
