package be.cpasonline.client.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sealed by another library, opened by ours. */
class OpeningKeyTests {

    private static final String TEXT = "{\"need\":\"I have no money left, пока что, 還沒有\"}";
    private static final Jwk RSA = Jwk.rsa();
    private static final Jwk EC = Jwk.ec();

    @Test
    void whatIsSealedToAnRsaKeyOpens() throws Exception {
        var sealed = sealed(RSA, new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM));
        assertThat(opened(RSA, sealed)).isEqualTo(TEXT);
    }

    @Test
    void whatIsSealedToAKeyOnP256Opens() throws Exception {
        var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM);
        assertThat(opened(EC, sealed(EC, header))).isEqualTo(TEXT);
        var named = header.agreementPartyUInfo(Base64URL.encode("service")).agreementPartyVInfo(Base64URL.encode("c"));
        assertThat(opened(EC, sealed(EC, named))).isEqualTo(TEXT);
    }

    @Test
    void theServiceNamesTheKeyByTheThumbprintThatWeDo() throws Exception {
        for (var pair : List.of(RSA, EC)) {
            var theirs = JWK.parse(pair.json());
            assertThat(pair.thumbprint()).isEqualTo(theirs.computeThumbprint().toString());
            assertThat(JWK.parse(pair.json()).isPrivate()).isTrue();
            assertThat(pair.publicSet()).doesNotContain("\"d\"");
        }
    }

    @Test
    void anotherKeyDoesNotOpen() throws Exception {
        var sealed = sealed(EC, new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM));
        assertThatThrownBy(() -> OpeningKey.of(Jwk.ec()).open(sealed)).isInstanceOf(CannotOpenException.class);
        assertThatThrownBy(() -> OpeningKey.of(RSA).open(sealed)).isInstanceOf(CannotOpenException.class);
    }

    @Test
    void whatWasAlteredDoesNotOpen() throws Exception {
        var sealed = sealed(RSA, new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM));
        for (int part = 0; part < 5; part++) {
            var parts = sealed.split("\\.");
            parts[part] = (parts[part].charAt(5) == 'A' ? "BBBBBB" : "AAAAAA") + parts[part].substring(6);
            var altered = String.join(".", parts);
            assertThatThrownBy(() -> OpeningKey.of(RSA).open(altered)).isInstanceOf(CannotOpenException.class);
        }
        assertThatThrownBy(() -> OpeningKey.of(RSA).open("a.b.c")).isInstanceOf(CannotOpenException.class);
    }

    @Test
    void otherWaysOfSealingAreNotTaken() throws Exception {
        var cbc = sealed(RSA, new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256CBC_HS512));
        var direct = sealed(EC, new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM));
        assertThatThrownBy(() -> OpeningKey.of(RSA).open(cbc)).isInstanceOf(CannotOpenException.class);
        assertThatThrownBy(() -> OpeningKey.of(EC).open(direct)).isInstanceOf(CannotOpenException.class);
    }

    @Test
    void aPointBesideTheCurveIsRefused() throws Exception {
        var sealed = sealed(EC, new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM));
        var header = new String(Numbers.bytes(sealed.split("\\.")[0]), StandardCharsets.UTF_8)
                .replaceAll("\"x\":\"[^\"]*\"", "\"x\":\"AQ\"");
        var altered = Numbers.base64(header.getBytes(StandardCharsets.UTF_8)) + sealed.substring(sealed.indexOf('.'));
        assertThatThrownBy(() -> OpeningKey.of(EC).open(altered)).isInstanceOf(CannotOpenException.class);
    }

    @Test
    void ofTwoKeysInUseTheOneThatFitsOpens() throws Exception {
        var keys = new OpeningKeys(List.of(OpeningKey.of(RSA), OpeningKey.of(EC)));
        var sealed = sealed(EC, new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM));
        assertThat(keys.open(EC.thumbprint(), sealed))
                .map(OpeningKeyTests::text)
                .contains(TEXT);
        assertThat(keys.open(Jwk.ec().thumbprint(), sealed)).isEqualTo(Optional.empty());
    }

    private static String opened(Jwk pair, String sealed) {
        return text(OpeningKey.of(Jwk.of(pair.json())).open(sealed));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sealed(Jwk pair, JWEHeader.Builder header) throws Exception {
        var key = JWK.parse(pair.json());
        JWEEncrypter encrypter = pair == RSA ? new RSAEncrypter(key.toRSAKey()) : new ECDHEncrypter(key.toECKey());
        var sealed = new JWEObject(header.build(), new Payload(TEXT));
        sealed.encrypt(encrypter);
        return sealed.serialize();
    }
}
