package be.cpasonline.client.keys;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.KeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers that a key is made of, and how they are written. RFC 7518, section 6. */
final class Numbers {

    private static final int COORDINATE = 32;
    private static final ECParameterSpec P256 = p256();

    private Numbers() {}

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    static Map<String, String> written(RSAPrivateCrtKey key) {
        var members = new LinkedHashMap<String, String>();
        members.put("kty", "RSA");
        members.put("n", written(key.getModulus()));
        members.put("e", written(key.getPublicExponent()));
        members.put("d", written(key.getPrivateExponent()));
        members.put("p", written(key.getPrimeP()));
        members.put("q", written(key.getPrimeQ()));
        members.put("dp", written(key.getPrimeExponentP()));
        members.put("dq", written(key.getPrimeExponentQ()));
        members.put("qi", written(key.getCrtCoefficient()));
        return members;
    }

    static Map<String, String> written(ECPublicKey half, ECPrivateKey key) {
        var members = new LinkedHashMap<String, String>();
        members.put("kty", "EC");
        members.put("crv", "P-256");
        members.put("x", base64(fixed(half.getW().getAffineX())));
        members.put("y", base64(fixed(half.getW().getAffineY())));
        members.put("d", base64(fixed(key.getS())));
        return members;
    }

    static PrivateKey rsa(Jwk key) {
        return privateKey(
                "RSA",
                new RSAPrivateCrtKeySpec(
                        number(key, "n"),
                        number(key, "e"),
                        number(key, "d"),
                        number(key, "p"),
                        number(key, "q"),
                        number(key, "dp"),
                        number(key, "dq"),
                        number(key, "qi")));
    }

    static PrivateKey ec(Jwk key) {
        return privateKey("EC", new ECPrivateKeySpec(number(key, "d"), P256));
    }

    static PublicKey publicRsa(Jwk key) {
        return publicKey("RSA", new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    }

    static PublicKey publicEc(Jwk key) {
        return publicEc(number(key, "x"), number(key, "y"));
    }

    /** A point beside the curve would betray the private key, a bit at each answer. */
    static PublicKey publicEc(BigInteger x, BigInteger y) {
        var curve = P256.getCurve();
        var prime = ((ECFieldFp) curve.getField()).getP();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
        if (x.compareTo(prime) >= 0
                || y.compareTo(prime) >= 0
                || !y.pow(2).mod(prime).equals(right)) {
            throw new IllegalArgumentException("no point of P-256");
        }
        return publicKey("EC", new ECPublicKeySpec(new ECPoint(x, y), P256));
    }

    private static BigInteger number(Jwk key, String member) {
        return new BigInteger(1, bytes(key.member(member)));
    }

    private static String written(BigInteger number) {
        var bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static PrivateKey privateKey(String algorithm, KeySpec spec) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(spec);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no private key of " + algorithm);
        }
    }

    private static PublicKey publicKey(String algorithm, KeySpec spec) {
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(spec);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("no public key of " + algorithm);
        }
    }

    private static ECParameterSpec p256() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
