package be.cpasonline.centrekeys;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.util.Base64;
import java.util.stream.IntStream;

/** The numbers of which a public key is made, examined before anything is sealed to them. RFC 7518, section 6. */
final class KeyNumbers {

    private static final int LEAST_BITS = 2048;
    private static final int MOST_BITS = 8192;
    private static final int COORDINATE = 32;
    private static final int CERTAINTY = 64;

    /** What everybody uses; smaller ones have been the way into careless software. */
    private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65_537);

    /** A modulus of which one of these is a factor is no product of two large primes. */
    private static final BigInteger SMALL_PRIMES = IntStream.range(2, 1_000)
            .mapToObj(BigInteger::valueOf)
            .filter(number -> number.isProbablePrime(CERTAINTY))
            .reduce(BigInteger.ONE, BigInteger::multiply);

    private KeyNumbers() {}

    static PublicKey rsa(String modulus, String exponent) throws UnusableKey {
        var n = new BigInteger(1, shortest(modulus, "n"));
        var e = new BigInteger(1, shortest(exponent, "e"));
        if (n.bitLength() < LEAST_BITS || n.bitLength() > MOST_BITS) {
            throw new UnusableKey("keySize", "n");
        }
        if (!n.gcd(SMALL_PRIMES).equals(BigInteger.ONE) || n.isProbablePrime(CERTAINTY)) {
            throw new UnusableKey("keyModulus", "n");
        }
        if (e.compareTo(LEAST_EXPONENT) < 0 || !e.testBit(0)) {
            throw new UnusableKey("keyExponent", "e");
        }
        return new PublicKey.Rsa(new RSAKey.Builder(new Base64URL(modulus), new Base64URL(exponent)).build());
    }

    static PublicKey ec(String x, String y) throws UnusableKey {
        coordinate(x, "x");
        coordinate(y, "y");
        try {
            return new PublicKey.Ec(new ECKey.Builder(Curve.P_256, new Base64URL(x), new Base64URL(y)).build());
        } catch (IllegalStateException | IllegalArgumentException besideTheCurve) {
            throw new UnusableKey("keyPoint", "x");
        }
    }

    private static void coordinate(String written, String member) throws UnusableKey {
        if (bytes(written, member).length != COORDINATE) {
            throw new UnusableKey("keyNumber", member);
        }
    }

    /** A leading zero would give the key another thumbprint than its holder computes. */
    private static byte[] shortest(String written, String member) throws UnusableKey {
        var bytes = bytes(written, member);
        if (bytes.length == 0 || bytes[0] == 0) {
            throw new UnusableKey("keyNumber", member);
        }
        return bytes;
    }

    /** Only in the one way in which RFC 7515 writes them. */
    private static byte[] bytes(String written, String member) throws UnusableKey {
        try {
            var bytes = Base64.getUrlDecoder().decode(written);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(written)) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            throw new UnusableKey("keyNumber", member);
        }
        throw new UnusableKey("keyNumber", member);
    }
}
