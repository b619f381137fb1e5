package be.cpasonline.client.keys;

/** The private key of a centre, with which it opens what the service sealed to its public half. */
public final class OpeningKey {

    private final Jwk pair;

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
        return Jwe.of(jwe).opened(this.pair);
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "OpeningKey[" + keyId() + "]";
    }
}
