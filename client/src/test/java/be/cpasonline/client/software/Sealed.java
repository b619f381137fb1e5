package be.cpasonline.client.software;

import be.cpasonline.client.keys.Jwk;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;

/** Something sealed to a key on P-256, by another library. */
final class Sealed {

    private Sealed() {}

    static String to(Jwk pair, String text) {
        try {
            var sealed = new JWEObject(
                    new JWEHeader(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM), new Payload(text));
            sealed.encrypt(new ECDHEncrypter(ECKey.parse(pair.json())));
            return sealed.serialize();
        } catch (JOSEException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
