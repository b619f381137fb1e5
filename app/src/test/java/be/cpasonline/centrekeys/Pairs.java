package be.cpasonline.centrekeys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.RSADecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pairs of keys as a centre draws them, and what it opens with them. */
final class Pairs {

    private Pairs() {}

    static RSAKey rsa(int bits) {
        try {
            return new RSAKeyGenerator(bits).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String id(JWK pair) {
        try {
            return pair.computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands sealed to that pair in the answer. */
    static byte[] opened(JsonNode answer, JWK pair) throws ParseException, JOSEException {
        for (var part : answer.get("sealed")) {
            if (part.get("keyId").stringValue().equals(id(pair))) {
                var jwe = JWEObject.parse(part.get("jwe").stringValue());
                jwe.decrypt(decrypter(pair));
                return jwe.getPayload().toBytes();
            }
        }
        throw new IllegalStateException("nothing is sealed to that key");
    }

    static JsonNode openedJson(JsonNode answer, JWK pair) throws ParseException, JOSEException {
        return JsonMapper.shared().readTree(opened(answer, pair));
    }

    private static JWEDecrypter decrypter(JWK pair) throws JOSEException {
        return pair instanceof RSAKey rsa ? new RSADecrypter(rsa) : new ECDHDecrypter(pair.toECKey());
    }
}
