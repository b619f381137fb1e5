package be.cpasonline.request;

/** The hash of a secret only the browser holds: whoever submits the same draft twice gets the first request back. */
public record DraftClaim(byte[] hash) {

    private static final int HASH_BYTES = 32;

    public DraftClaim {
        if (hash.length != HASH_BYTES) {
            throw new IllegalArgumentException("a draft is claimed by a hash of 32 bytes");
        }
    }

    @Override
    public String toString() {
        return "DraftClaim[redacted]";
    }
}
