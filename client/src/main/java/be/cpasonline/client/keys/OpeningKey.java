package be.cpasonline.client.keys;

import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The private key of a centre, with which it opens what the service sealed to its public half. */
public final class OpeningKey {

    private final Jwk pair;
    private volatile @Nullable Unwrapped last;

    /** A content key that was opened, and what it was sealed as: a register shares one among all its entries. */
    private record Unwrapped(String header, String sealedKey, SecretKey key) {

        boolean of(Jwe jwe) {
            return this.header.equals(jwe.header()) && this.sealedKey.equals(jwe.sealedKey());
        }

        @Override
        public String toString() {
            return "Unwrapped[redacted]";
        }
    }

    private OpeningKey(Jwk pair) {
        this.pair = pair;
    }

    /** Of a pair whose public half was registered. */
    public static OpeningKey of(Jwk pair) {
        return new OpeningKey(pair);
    }

    /** The thumbprint, by which the service names it. */
    public String keyId() {
        return this.pair.thumbprint();
    }

    /**
     * What was sealed.
     *
     * @param jwe in compact serialization: RSA-OAEP-256 or ECDH-ES+A256KW, with A256GCM
     * @throws CannotOpenException when it was sealed to another key, otherwise, or was altered
     */
    public byte[] open(String jwe) {
        var sealed = Jwe.of(jwe);
        return sealed.opened(contentKey(sealed));
    }

    private SecretKey contentKey(Jwe sealed) {
        var known = this.last;
        if (known != null && known.of(sealed)) {
            return known.key();
        }
        var key = sealed.contentKey(this.pair);
        this.last = new Unwrapped(sealed.header(), sealed.sealedKey(), key);
        return key;
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "OpeningKey[" + keyId() + "]";
    }
}
