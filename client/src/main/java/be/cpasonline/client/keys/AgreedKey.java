package be.cpasonline.client.keys;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** The key that both sides agree on, with which the content key is wrapped: ECDH-ES+A256KW. RFC 7518, section 4.6. */
record AgreedKey(SecretKey wrapping) {

    private static final int BITS = 256;

    static AgreedKey of(JsonNode header, Jwk pair) throws GeneralSecurityException {
        var theirs = header.path("epk");
        if (!"P-256".equals(theirs.path("crv").asString(""))) {
            throw new CannotOpenException("sealed on another curve");
        }
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.privateKey());
        agreement.doPhase(Numbers.publicEc(coordinate(theirs, "x"), coordinate(theirs, "y")), true);
        var derived = MessageDigest.getInstance("SHA-256").digest(toDerive(agreement.generateSecret(), header));
        return new AgreedKey(new SecretKeySpec(derived, "AES"));
    }

    private static BigInteger coordinate(JsonNode point, String name) {
        return new BigInteger(1, Numbers.bytes(point.path(name).asString("")));
    }

    /** One round of the key derivation is enough: its hash is as long as the key. */
    private static byte[] toDerive(byte[] secret, JsonNode header) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(1);
            out.write(secret);
            prefixed(out, "ECDH-ES+A256KW".getBytes(StandardCharsets.US_ASCII));
            prefixed(out, Numbers.bytes(header.path("apu").asString("")));
            prefixed(out, Numbers.bytes(header.path("apv").asString("")));
            out.writeInt(BITS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void prefixed(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    SecretKey unwrap(byte[] wrapped) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.UNWRAP_MODE, this.wrapping);
        return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
    }

    @Override
    public String toString() {
        return "AgreedKey[redacted]";
    }
}
